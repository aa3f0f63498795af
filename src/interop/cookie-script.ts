// Cookie-Script: `CookieScriptConsent`, JSON whose list of categories is JSON in a text.
// Source: Cookie headers of sites that run it.
import {
  epochTime,
  granted,
  invalid,
  jsonList,
  jsonObject,
  oneValue,
  own,
  textsOf,
  undecided,
} from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/**
 * Cookie-Script. It lists what is granted; by default `functionality` is `preferences`, `performance` `statistics`,
 * `targeting` `marketing`. `accept` without a list is not believed: what it covers is not documented.
 */
export function cookieScript(options: MapOptions = {}): ConsentReader {
  return {
    system: "cookie-script",
    cookies: ["CookieScriptConsent"],
    map: options,
    usual: {
      categories: {
        strict: false,
        functionality: "preferences",
        performance: "statistics",
        targeting: "marketing",
      },
    },
    read(cookies) {
      const value = oneValue(cookies, "CookieScriptConsent");
      if (typeof value !== "string") return value;
      const object = jsonObject(value);
      if (object === undefined) return invalid("CookieScriptConsent is no JSON object");
      const action = own(object, "action");
      const time = epochTime(own(object, "consenttime"));
      if (action === "reject")
        return { kind: "decided", categories: {}, time, refusesUnlisted: true };
      const listed = own(object, "categories");
      const names = textsOf(typeof listed === "string" ? jsonList(listed) : listed);
      if (action !== "accept" || names === undefined) {
        return undecided("there is no choice in CookieScriptConsent");
      }
      return { kind: "decided", categories: granted(names), time, refusesUnlisted: true };
    },
  };
}
