// Where a document is going to stand: for itself, in a frame, or, as a part that a script asks for, in another document.

import type { RequestLike } from "../read/types.ts";

/**
 * `page`: the whole window is its. `frame`: a document inside another one. `fetched`: what a script asks for, and may show
 * as the next page if it is a whole document. `part`: what a script puts into a page.
 */
export type Place = "page" | "frame" | "fetched" | "part";

/** By these, too, a request for a part of a page is known: of htmx and Turbo. */
const PART_HEADERS = ["hx-request", "turbo-frame"] as const;
/** Destinations of pages that stand in another. */
const FRAMES: ReadonlySet<unknown> = new Set(["iframe", "frame", "object", "embed"]);

/** As `Sec-Fetch-Dest` tells, or, without it (plain http, older browsers), what scripts say of themselves. */
export function placeOf({ headers }: RequestLike): Place {
  const destination = headers["sec-fetch-dest"];
  if (destination !== undefined) {
    if (destination === "document") return "page";
    if (FRAMES.has(destination)) return "frame";
    return destination === "empty" && mayBePage(headers) ? "fetched" : "part";
  }
  const isPart = PART_HEADERS.some((name) => headers[name] !== undefined);
  return isPart || isOfScript(headers) ? "part" : "page";
}

/** Routers of the browser ask for whole pages: Turbo, Unpoly, Astro, htmx where it says that it does (`hx-boost`). */
function mayBePage(headers: RequestLike["headers"]): boolean {
  if (headers["turbo-frame"] !== undefined) return false;
  return headers["hx-request"] === undefined || headers["hx-boosted"] !== undefined;
}

/**
 * `X-Requested-With: XMLHttpRequest` is a script's. The WebView of Android sends the name of its app under this name
 * (`com.example.reader`, at least two words with a dot between them) with all that it asks for: pages, which say that they
 * are to be HTML, and what scripts fetch, which does not.
 */
function isOfScript({ "x-requested-with": sender, accept }: RequestLike["headers"]): boolean {
  if (sender === undefined) return false;
  return !sender.toString().includes(".") || (accept !== undefined && !accept.includes("html"));
}
