// Whose page sent this answer? A forged one would be a consent that nobody gave.
import type { IncomingHttpHeaders } from "node:http";
import { readUrl } from "../util/read-url.ts";

/** Who sent a request: a page of this site (or a program), another site's, or a page that hides whose it is. */
export type Speaker = "own" | "foreign" | "hidden";

/**
 * Who speaks, as far as the browser tells it.
 *
 * `Sec-Fetch-Site` decides where it is present (no page can forge it; W3C Fetch Metadata 2.4): `same-origin`, `none`
 * (typed or bookmarked: no page of another origin may be named besides), and `same-site` only if the site trusts its
 * sister hosts. Else `Origin`, else `Referer` have to name this origin. `Origin: null` without `Sec-Fetch-Site` is a
 * sandboxed frame, or a page of this very site over plain http under `Referrer-Policy: no-referrer` (Fetch 3.1): it is
 * hidden whose page it was, and only the key of a form can tell. A request with none of the three is let pass: every
 * browser sends `Origin` with a POST from a page, so it comes from a program of the visitor's own, which has no need to
 * forge anything.
 */
export function speakerOf(
  headers: IncomingHttpHeaders,
  origin: string,
  trustSameSite = false,
): Speaker {
  const site = headers["sec-fetch-site"];
  if (site === "same-origin" || (trustSameSite && site === "same-site")) return "own";
  if (site !== undefined && site !== "none") return "foreign";
  if (headers.origin === "null") return "hidden";
  if (headers.origin !== undefined) return headers.origin === origin ? "own" : "foreign";
  if (site === "none") return "own";
  if (headers.referer === undefined) return "own";
  return originOf(headers.referer) === origin ? "own" : "foreign";
}

function originOf(address: string): string | undefined {
  return readUrl(address)?.origin;
}
