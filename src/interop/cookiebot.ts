// Cookiebot: `CookieConsent`, an object as JavaScript writes it, percent-encoded or in part.
// Source: Cookie headers of sites that run it, and the vendor's documentation.
import { decodedOnce, epochTime, invalid, oneValue, undecided } from "./cookie-values.ts";
import { literalFields } from "./object-literal.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

const CATEGORIES = ["preferences", "statistics", "marketing"] as const;

/** Cookiebot. Its categories have the names of ours. Only `method:'explicit'` is a choice. */
export function cookiebot(options: MapOptions = {}): ConsentReader {
  return {
    system: "cookiebot",
    cookies: ["CookieConsent"],
    map: options,
    read(cookies) {
      const value = oneValue(cookies, "CookieConsent");
      if (typeof value !== "string") return value;
      const fields = literalFields(decodedOnce(value));
      if (fields === undefined) return invalid("CookieConsent is no object of Cookiebot");
      if (fields.get("method") !== "explicit" || fields.get("stamp") === "-1") {
        return undecided("Cookiebot's visitor made no explicit choice");
      }
      const answers = CATEGORIES.flatMap((category): [string, boolean][] => {
        const answer = fields.get(category);
        return answer === "true" || answer === "false" ? [[category, answer === "true"]] : [];
      });
      if (answers.length === 0) return undecided("no category was answered");
      return {
        kind: "decided",
        categories: Object.fromEntries(answers),
        time: epochTime(fields.get("utc")),
      };
    },
  };
}
