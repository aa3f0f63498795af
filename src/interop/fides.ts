// Fides (Ethyca): `fides_consent`, JSON percent-encoded, or base64 of it. The gzip form is not read.
// Source: fides-js run in a browser, its source, and Cookie headers of sites that run it.
import {
  asObject,
  base64Object,
  booleansOf,
  decodedOnce,
  invalid,
  isoTime,
  jsonObject,
  oneValue,
  own,
  undecided,
} from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/** What visitors do. Other methods (`gpc`, `auto`, `dismiss`, …) are no act of theirs. */
const ACTS: ReadonlySet<unknown> = new Set([
  "accept",
  "reject",
  "save",
  "individual_notices",
  "acknowledge",
]);

/**
 * Fides. Its notices are `categories`: by default `analytics` is `statistics`, `advertising` and `marketing` are
 * `marketing`, `functional` is `preferences`.
 */
export function fides(options: MapOptions = {}): ConsentReader {
  return {
    system: "fides",
    cookies: ["fides_consent"],
    map: options,
    usual: {
      categories: {
        essential: false,
        functional: "preferences",
        analytics: "statistics",
        advertising: "marketing",
        marketing: "marketing",
      },
    },
    read(cookies) {
      const value = oneValue(cookies, "fides_consent");
      if (typeof value !== "string") return value;
      if (decodedOnce(value).startsWith("gzip:")) {
        return invalid(
          "fides_consent is compressed, which is not read: set Fides' cookie to base64 or JSON",
        );
      }
      const object = jsonObject(value) ?? base64Object(value);
      if (object === undefined) return invalid("fides_consent is no JSON object");
      const consent = asObject(own(object, "consent"));
      const meta = asObject(own(object, "fides_meta"));
      if (consent === undefined || !ACTS.has(own(meta, "consentMethod"))) {
        return undecided("there is no act of the visitor in fides_consent");
      }
      // Notices that do not apply to the visitor stand in it too.
      const notApplicable = own(object, "non_applicable_notice_keys");
      const skipped = new Set(Array.isArray(notApplicable) ? (notApplicable as unknown[]) : []);
      const categories = booleansOf(consent, (name) => !skipped.has(name));
      if (Object.keys(categories).length === 0) return undecided("no notice was answered");
      return {
        kind: "decided",
        categories,
        time: isoTime(own(meta, "updatedAt")) ?? isoTime(own(meta, "createdAt")),
      };
    },
  };
}
