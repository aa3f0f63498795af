// Systems whose cookie is an object of names that are true or false.
// Sources: klaro 0.7.22, orejime 2.3.2 and 3.2.1, run in a browser; Zaraz: the vendor's documentation.
import { booleansOf, invalid, jsonObject, oneValue, undecided } from "./cookie-values.ts";
import type { ConsentReader, MapOptions, Reading } from "./types.ts";
import type { CookiePair } from "../read/types.ts";

/** Options of readers whose cookie may be called otherwise. */
export interface NamedOptions extends MapOptions {
  /** Name of the cookie, where the site has changed it. */
  readonly cookieName?: string;
}

/** Klaro. Default name `"klaro"`; its services are `services`. It keeps its decision elsewhere with `storageMethod`. */
export function klaro(options: NamedOptions = {}): ConsentReader {
  const { cookieName = "klaro" } = options;
  return {
    system: "klaro",
    cookies: [cookieName],
    map: options,
    read: (cookies) => answersIn(cookies, cookieName, "services"),
  };
}

/** Orejime 2. Default name `"orejime"`; its purposes (apps) are `services`. */
export function orejime2(options: NamedOptions = {}): ConsentReader {
  const { cookieName = "orejime" } = options;
  return {
    system: "orejime",
    cookies: [cookieName],
    map: options,
    read: (cookies) => answersIn(cookies, cookieName, "services"),
  };
}

/**
 * Orejime 3. Default name `"eu-consent"`; its purposes are `services`. The cookie is `SameSite=Strict`: with the first
 * request of a visitor who follows a link from another site it does not come, and nothing is known.
 */
export function orejime(options: NamedOptions = {}): ConsentReader {
  const { cookieName = "eu-consent" } = options;
  return {
    system: "orejime",
    cookies: [cookieName],
    map: options,
    read(cookies, { isCrossSite }) {
      const reading = answersIn(cookies, cookieName, "services");
      return reading.kind === "none" && isCrossSite
        ? { kind: "unknown", why: `${cookieName} is not sent from another site` }
        : reading;
    },
  };
}

/** Options of `zaraz()`. */
export interface ZarazOptions extends NamedOptions {
  readonly categories: NonNullable<MapOptions["categories"]>;
}

/** Cloudflare Zaraz. Default name `"zaraz-consent"` (formerly `"cf_consent"`); `categories`: what its purposes' ids are here. */
export function zaraz(options: ZarazOptions): ConsentReader {
  const { cookieName = "zaraz-consent" } = options;
  return {
    system: "zaraz",
    cookies: [cookieName],
    map: options,
    read: (cookies) => answersIn(cookies, cookieName, "categories"),
  };
}

function answersIn(
  cookies: readonly CookiePair[],
  name: string,
  kind: "categories" | "services",
): Reading {
  const value = oneValue(cookies, name);
  if (typeof value !== "string") return value;
  const object = jsonObject(value);
  if (object === undefined) return invalid(`${name} is no JSON object`);
  const answers = booleansOf(object);
  if (Object.keys(answers).length === 0) return undecided(`there is no answer in ${name}`);
  return { kind: "decided", [kind]: answers };
}
