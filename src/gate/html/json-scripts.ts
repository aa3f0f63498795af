// Import maps and speculation rules: JSON in a script element that makes the browser fetch.

import type { Refusal } from "../types.ts";

type JudgeUrl = (url: string) => Refusal | undefined;

/**
 * The import map without the entries that may not be loaded; undefined if none was refused.
 * A map that does not parse does nothing in a browser, and is left as it is.
 */
export function gateImportMap(
  json: string,
  judge: JudgeUrl,
): { json: string; refusal: Refusal } | undefined {
  let refusal: Refusal | undefined;
  const gated = edit(json, (value) => {
    const reason = typeof value === "string" ? judge(value) : undefined;
    refusal ??= reason;
    return reason === undefined;
  });
  return gated === undefined || !refusal ? undefined : { json: gated, refusal };
}

/** Drops every property whose value `keep` does not like; undefined if the text is no JSON object. */
function edit(json: string, keep: (value: unknown) => boolean): string | undefined {
  try {
    const map: unknown = JSON.parse(json, function (this: unknown, key, value: unknown) {
      if (key === "" || Array.isArray(this)) return value;
      return keep(value) ? value : undefined;
    });
    // "<" written as an escape, so that the text cannot end its element.
    return JSON.stringify(map)?.replaceAll("<", String.raw`\u003c`);
  } catch {
    return undefined;
  }
}

/** The first URL of a set of speculation rules that may not be fetched. */
export function refuseSpeculation(json: string, judge: JudgeUrl): Refusal | undefined {
  let refusal: Refusal | undefined;
  try {
    JSON.parse(json, (key, value: unknown) => {
      const looked =
        typeof value === "string" && (key === "href_matches" || !Number.isNaN(Number(key)));
      if (looked) refusal ??= judge(value);
      return value;
    });
  } catch {
    return undefined;
  }
  return refusal;
}
