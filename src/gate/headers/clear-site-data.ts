// Clear-Site-Data: "cookies" takes the consent cookie with it, and the Set-Cookie of the same response: each logout
// would forget a refusal. Where the visitor has decided, all other cookies are expired in its place.
import { expireAll } from "../cookies/expire-cookies.ts";
import type { Head } from "../head.ts";
import type { GateContext } from "../types.ts";

const NAME = "Clear-Site-Data";

/** What `"*"` clears besides cookies. Browsers skip those that they do not know. */
const OTHERS = [
  '"cache"',
  '"clientHints"',
  '"executionContexts"',
  '"prefetchCache"',
  '"prerenderCache"',
  '"storage"',
];

/**
 * Takes `"cookies"` out of the header where a decision stands, and expires all cookies but assent's own. True if the
 * header was there: another visitor gets another response.
 */
export function gateClearSiteData(head: Head, context: GateContext): boolean {
  const fields = head.all(NAME);
  if (fields.length === 0) return false;
  // As browsers do: a comma separates, be it between quotes.
  const members = fields.flatMap((field) => field.split(",")).map((member) => member.trim());
  if (!members.some((member) => clears(member) !== "other")) return false;
  if (context.consent.decision === undefined) return true;
  const kept = members.flatMap((member) => {
    const what = clears(member);
    if (what === "cookies" || member === "") return [];
    return what === "all" ? OTHERS : [member];
  });
  if (kept.length === 0) head.remove(NAME);
  else head.set(NAME, [...new Set(kept)].join(", "));
  // What the response itself sets comes after, and stays.
  const lines = [...expireAll(context), ...head.all("set-cookie")];
  if (lines.length > 0) head.set("Set-Cookie", lines);
  const name = NAME.toLowerCase();
  context.report({ kind: "header", action: "changed", name, host: undefined, service: undefined });
  return true;
}

/** What browsers hold of pages that nobody has opened yet. */
const FETCHED_AHEAD = ['"prefetchCache"', '"prerenderCache"'];

/**
 * Has the browser drop the pages that it fetched or built ahead: they are as they were for the consent before. It leaves
 * its other caches alone, where pages are asked for anew.
 */
export function clearFetchedAhead(head: Head): void {
  const fields = head.all(NAME);
  const said = fields.join(", ").toLowerCase();
  const missing = FETCHED_AHEAD.filter((member) => !said.includes(member.toLowerCase()));
  if (missing.length > 0) head.set(NAME, [...fields, ...missing].join(", "));
}

/** Read more widely than browsers do: without quotes, in any case, with parameters. */
function clears(member: string): "cookies" | "all" | "other" {
  const word = (member.split(";", 1)[0] ?? "").replaceAll(/["'\s]/g, "").toLowerCase();
  if (word === "cookies" || word.startsWith("cookies:")) return "cookies";
  return word === "*" ? "all" : "other";
}
