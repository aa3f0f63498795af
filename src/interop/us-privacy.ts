// US Privacy ("CCPA string"): version, notice, opt-out of sale, LSPA: `1YNN`. An opt-out: it states no consent.
// Source: IAB's us_privacy specification; iubenda keeps the string in JSON under the same name.
import { invalid, jsonObject, oneValue, own, undecided } from "./cookie-values.ts";
import type { NamedOptions } from "./json-answers.ts";
import type { ConsentReader, Reading } from "./types.ts";

/**
 * `usprivacy`. Whoever has opted out of the sale of their data refuses `sale`, by default `marketing`. Who has not has
 * said nothing: whether that is a yes is for the law of the region to say.
 */
export function usPrivacy(options: NamedOptions = {}): ConsentReader {
  const { cookieName = "usprivacy" } = options;
  return {
    system: "us-privacy",
    cookies: [cookieName],
    map: options,
    usual: { categories: { sale: "marketing" } },
    read(cookies) {
      const value = oneValue(cookies, cookieName);
      if (typeof value !== "string") return value;
      const wrapped = own(jsonObject(value), "uspString");
      return readUsPrivacy(typeof wrapped === "string" ? wrapped : value, cookieName);
    },
  };
}

/** A US Privacy string. */
export function readUsPrivacy(text: string, where: string): Reading {
  if (!/^1[YNyn-][YNyn-][YNyn-]$/.test(text)) return invalid(`${where} is no US Privacy string`);
  return text[2] === "Y" || text[2] === "y"
    ? { kind: "decided", categories: { sale: false } }
    : undecided("the visitor has not opted out");
}
