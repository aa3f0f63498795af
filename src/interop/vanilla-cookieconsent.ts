// vanilla-cookieconsent 2 and 3 (Orest Bida): `cc_cookie`, JSON, as it is (2) or percent-encoded (3).
// Source: versions 2.9.2 and 3.1.0, run in a browser.
import {
  asObject,
  granted,
  invalid,
  isoTime,
  jsonObject,
  oneValue,
  own,
  textsOf,
  undecided,
  type JsonObject,
} from "./cookie-values.ts";
import type { NamedOptions } from "./json-answers.ts";
import type { ConsentReader } from "./types.ts";

/** Options of `vanillaCookieConsent()`. */
export interface VanillaOptions extends NamedOptions {
  /** The site's `revision`. Default 0, as there; a decision on another one is stale. */
  readonly revision?: number;
}

/**
 * vanilla-cookieconsent, versions 2 and 3. It lists the categories that are granted; what it does not list is refused.
 * Services of a category are called `"category/service"` in `services`. By default `analytics` is `statistics`,
 * `ads`, `advertising` and `targeting` are `marketing`, `functionality` is `preferences`.
 */
export function vanillaCookieConsent(options: VanillaOptions = {}): ConsentReader {
  const { cookieName = "cc_cookie", revision = 0 } = options;
  return {
    system: "vanilla-cookieconsent",
    cookies: [cookieName],
    map: options,
    usual: {
      categories: {
        necessary: false,
        functionality: "preferences",
        analytics: "statistics",
        ads: "marketing",
        advertising: "marketing",
        targeting: "marketing",
      },
    },
    read(cookies) {
      const value = oneValue(cookies, cookieName);
      if (typeof value !== "string") return value;
      const object = jsonObject(value);
      if (object === undefined) return invalid(`${cookieName} is no JSON object`);
      const made = own(object, "consentTimestamp") ?? own(object, "consent_date");
      const time = isoTime(
        own(object, "lastConsentTimestamp") ?? own(object, "last_consent_update") ?? made,
      );
      const categories = textsOf(own(object, "categories"));
      if (isoTime(made) === undefined || categories === undefined) {
        return undecided(`there is no choice in ${cookieName}`);
      }
      return {
        kind: "decided",
        categories: granted(categories),
        services: servicesOf(asObject(own(object, "services"))),
        time,
        isStale: (own(object, "revision") ?? 0) !== revision,
        refusesUnlisted: true,
      };
    },
  };
}

function servicesOf(services: JsonObject = {}): Record<string, boolean> {
  return granted(
    Object.entries(services).flatMap(([category, names]) =>
      (textsOf(names) ?? []).map((name) => `${category}/${name}`),
    ),
  );
}
