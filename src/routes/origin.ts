// Whose page sent this answer? A forged one would be a consent that nobody gave.
import type { IncomingHttpHeaders } from "node:http";
import { readUrl } from "../catalogue/read-url.ts";

/**
 * True if the request was not sent by another site's page.
 *
 * `Sec-Fetch-Site` decides where it is present (no page can forge it; W3C Fetch Metadata 2.4):
 * `same-origin`, `none` (typed or bookmarked), and `same-site` only if the site trusts its sister
 * hosts. Else `Origin`, else `Referer` have to name this origin. `Origin: null` (a sandboxed frame,
 * a `data:` page) is refused. A request with none of the three is let pass: every browser sends
 * `Origin` with a POST from a page (Fetch 3.1), so it comes from a program of the visitor's own,
 * which has no need to forge anything.
 */
export function isOwnPageSpeaking(
  headers: IncomingHttpHeaders,
  origin: string,
  trustSameSite = false,
): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) {
    return site === "same-origin" || site === "none" || (trustSameSite && site === "same-site");
  }
  if (headers.origin !== undefined) return headers.origin === origin;
  if (headers.referer !== undefined) return originOf(headers.referer) === origin;
  return true;
}

function originOf(address: string): string | undefined {
  return readUrl(address)?.origin;
}
