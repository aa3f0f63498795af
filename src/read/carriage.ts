// Could this request have brought the consent cookie? Where it could not, its absence says nothing: whoever has refused
// looks like somebody who was never asked (RFC 6265bis 5.2, 5.8.3; Fetch Metadata 2).
import { readUrl } from "../util/read-url.ts";
import type { RequestLike } from "./types.ts";

/** What the answer depends on besides the request. */
export interface CarriageSettings {
  /** `SameSite` of the consent cookie. */
  readonly sameSite: "lax" | "strict";
  /** Is this host of the same site as the one that was asked? */
  readonly isSameSite: (hostname: string) => boolean;
}

/** Destinations of pages that stand in another page. */
const FRAMES: ReadonlySet<unknown> = new Set(["iframe", "frame", "object", "embed"]);
const SAFE: ReadonlySet<unknown> = new Set([undefined, "GET", "HEAD", "OPTIONS", "TRACE"]);
/** From this version on Chromium sends `Sec-Fetch-Storage-Access` with what comes from a page inside another site's. */
const STORAGE_ACCESS = 133;

/**
 * False for requests with which no browser sends a `SameSite` cookie: those that another site caused, but for a link
 * that is followed (not even that with `strict`), and those of a page that stands in another site's. False as well
 * where the request leaves it open: only a request that would have brought the cookie may be taken for a visitor's
 * silence. Who sends neither `Sec-Fetch-Site` nor `Origin` nor `Referer` is taken to have had no cookie.
 */
export function couldCarryConsent(request: RequestLike, settings: CarriageSettings): boolean {
  const { headers } = request;
  // A page of this site inside another site's says `same-origin` of what it asks for; Chromium tells by this.
  if (headers["sec-fetch-storage-access"] !== undefined) return false;
  const site = headers["sec-fetch-site"];
  if (site === undefined) return isNamedOwn(request, settings);
  const destination = headers["sec-fetch-dest"];
  if (destination === "fencedframe") return false;
  if (site === "none") return true;
  if (site === "same-origin" || site === "same-site") {
    return !FRAMES.has(destination) || tellsOfFrames(headers["sec-ch-ua"]);
  }
  return (
    settings.sameSite === "lax" &&
    SAFE.has(request.method) &&
    destination === "document" &&
    !String(headers["sec-purpose"] ?? "").includes("prefetch")
  );
}

/** By the page that is named as the one that sent the request. A link of another site looks like its frame there. */
function isNamedOwn({ headers }: RequestLike, { isSameSite }: CarriageSettings): boolean {
  const named = headers.origin ?? headers.referer;
  if (named === undefined) return true;
  const hostname = readUrl(named)?.hostname;
  return hostname !== undefined && isSameSite(hostname);
}

/** Would this browser have told if its request came from a page inside another site's? `brands`: `Sec-CH-UA`. */
function tellsOfFrames(brands: unknown): boolean {
  const brand = '"Chromium";v="';
  const text = typeof brands === "string" ? brands : "";
  const start = text.indexOf(brand);
  return start !== -1 && Number.parseInt(text.slice(start + brand.length), 10) >= STORAGE_ACCESS;
}
