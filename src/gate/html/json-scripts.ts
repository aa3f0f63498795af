// Import maps and speculation rules: JSON in a script element that makes the browser fetch.

import type { Refusal } from "../types.ts";

type JudgeUrl = (url: string) => Refusal | undefined;

/** Put in front of a module's URL, it makes it an empty module: the rest is a label and a comment. */
export const DISARM_MODULE = "data:text/javascript,";

/** A string, and whether it is a key. */
// oxlint-disable-next-line assent/linear-regexp -- it sees JSON that was parsed: every string is closed.
const STRINGS = /"(?:[^"\\]|\\[^])*"(\s*:)?/g;

/**
 * Where in an import map `DISARM_MODULE` is to be put, so that no refused module is loaded; undefined if
 * nothing is refused. A map that does not parse does nothing in a browser, and is left as it is. Keys are
 * names, even where they look like URLs: only what they stand for is fetched (HTML §8.1.6.3).
 */
export function refuseImports(
  json: string,
  judge: JudgeUrl,
): { readonly at: readonly number[]; readonly refusal: Refusal } | undefined {
  if (parse(json) === undefined) return undefined;
  const at: number[] = [];
  let refusal: Refusal | undefined;
  for (const match of json.matchAll(STRINGS)) {
    if (match[1] !== undefined) continue;
    const value = parse(match[0]);
    const reason = typeof value === "string" ? judge(value) : undefined;
    if (!reason) continue;
    refusal ??= reason;
    at.push(match.index + 1);
  }
  return refusal && { at, refusal };
}

/** The first URL of a set of speculation rules that may not be fetched. */
export function refuseSpeculation(json: string, judge: JudgeUrl): Refusal | undefined {
  let refusal: Refusal | undefined;
  parse(json, (key, value: unknown) => {
    const looked =
      typeof value === "string" && (key === "href_matches" || !Number.isNaN(Number(key)));
    if (looked) refusal ??= judge(value);
    return value;
  });
  return refusal;
}

function parse(json: string, see?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(json, see);
  } catch {
    return undefined;
  }
}
