// OneTrust: `OptanonConsent`, a form-encoded text whose `groups` hold the answers.
// Source: Cookie headers of sites that run it, and the vendor's documentation.
import {
  answersFrom,
  decodedOnce,
  invalid,
  isoTime,
  oneValue,
  pairsOf,
  undecided,
  valueOf,
} from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/**
 * OneTrust. Its cookie is there, with the defaults in it, before anybody has chosen: only with `OptanonAlertBoxClosed`,
 * which is a time, is it a decision. By default `C0002` is `statistics`, `C0003` `preferences`, `C0004` (targeting) and
 * `C0005` (social media) together `marketing`; groups of the site's own need `categories`.
 */
export function oneTrust(options: MapOptions = {}): ConsentReader {
  return {
    system: "onetrust",
    cookies: ["OptanonConsent", "OptanonAlertBoxClosed"],
    map: options,
    usual: {
      categories: {
        C0001: false,
        C0002: "statistics",
        C0003: "preferences",
        C0004: "marketing",
        C0005: "marketing",
      },
    },
    read(cookies) {
      const value = oneValue(cookies, "OptanonConsent");
      if (typeof value !== "string") return value;
      const closed = oneValue(cookies, "OptanonAlertBoxClosed");
      if (typeof closed !== "string") {
        return closed.kind === "invalid" ? closed : undecided("its banner has not been closed");
      }
      const time = isoTime(decodedOnce(closed));
      if (time === undefined) return invalid("OptanonAlertBoxClosed is no time");
      // As it is written, or percent-encoded as a whole.
      const fields = pairsOf(value.includes("=") ? value : decodedOnce(value), "&", "=");
      const groups = valueOf(fields, "groups");
      if (groups === undefined) return undecided("there are no groups in OptanonConsent");
      const pairs = pairsOf(decodedOnce(groups), ",", ":").filter(
        ([, answer]) => answer === "1" || answer === "0",
      );
      return {
        kind: "decided",
        categories: answersFrom(pairs.map(([name, answer]) => [name, answer === "1"])),
        time,
        isStale: fields.some(([name, asked]) => name === "AwaitingReconsent" && asked !== "false"),
      };
    },
  };
}
