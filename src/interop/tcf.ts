// IAB TCF: `euconsent-v2`, where a CMP keeps its string in a cookie. Which cookie is up to the CMP.
import type { CookiePair } from "../read/types.ts";
import { decodedOnce, invalid, oneValue } from "./cookie-values.ts";
import { readTcfString, type TcfString } from "./tcf-string.ts";
import type { ConsentReader, MapOptions, Reading } from "./types.ts";

/** Options of `tcf()`. */
export interface TcfOptions {
  /** Default `"euconsent-v2"`. */
  readonly cookieName?: string;
  /**
   * The purposes (1 to 11) and special features (`"special-1"`, `"special-2"`) that a category or service needs, all of
   * them. Default: `preferences` 1, 5 and 6; `statistics` 1, 8 and 9; `marketing` 1, 2, 3, 4 and 7. What is given
   * replaces the whole default.
   */
  readonly purposes?: Readonly<Record<string, readonly (number | SpecialFeature)[]>>;
  /** Services of vendors of the Global Vendor List, by the vendor's id there: `{ 755: { service: "google-ads", purposes: [1, 3, 4] } }`. */
  readonly vendors?: Readonly<Record<number, TcfVendor>>;
}

/** A service that a vendor of the TCF stands for. */
export interface TcfVendor {
  /** Id in the catalogue. */
  readonly service: string;
  /** Purposes that it needs, all of them, besides consent to the vendor; a site's restriction of one takes it away. */
  readonly purposes: readonly number[];
}

/** A special feature of the TCF. */
export type SpecialFeature = "special-1" | "special-2";

/**
 * What needs which purposes (TCF Policies, Appendix A: 1 storage; 2 basic ads; 3, 4 personalised ads; 5, 6 personalised
 * content; 7 measuring ads; 8 measuring content; 9 statistics on audiences).
 */
const NEEDED: NonNullable<TcfOptions["purposes"]> = {
  preferences: [1, 5, 6],
  statistics: [1, 8, 9],
  marketing: [1, 2, 3, 4, 7],
};

/** Policies of TCF 2.2, and of 2.3 and 2.4. */
const POLICIES: ReadonlySet<number> = new Set([4, 5]);
/** From here on a string without disclosed vendors is invalid (TCF 2.3). */
const DISCLOSURE_REQUIRED = Date.UTC(2026, 2, 1);

/**
 * IAB TCF 2.2 to 2.4. Consent alone counts, no legitimate interest. Strings of older policies are stale; those that are
 * not service-specific, and those since 1 March 2026 without disclosed vendors, are invalid.
 */
export function tcf(options: TcfOptions = {}): ConsentReader {
  const { cookieName = "euconsent-v2" } = options;
  return {
    system: "tcf",
    cookies: [cookieName],
    map: tcfMap(options),
    read(cookies) {
      const value = oneValue(cookies, cookieName);
      return typeof value === "string" ? readTcf(decodedOnce(value), options, cookieName) : value;
    },
  };
}

/** The string in a cookie, as it came, if it is one that counts; undefined for anything else. */
export function validTcf(cookies: readonly CookiePair[], name: string): string | undefined {
  const value = oneValue(cookies, name);
  if (typeof value !== "string") return undefined;
  const text = decodedOnce(value);
  const reading = readTcf(text, {}, name);
  return reading.kind === "decided" && reading.isStale !== true ? text : undefined;
}

/** The names by which `readTcf` answers, and what they are here. */
export function tcfMap({ purposes = NEEDED, vendors = {} }: TcfOptions): MapOptions {
  const ids = Object.keys(purposes);
  return {
    // The usual ones are passed over where the catalogue does not have them.
    ...(purposes === NEEDED ? {} : { categories: Object.fromEntries(ids.map((id) => [id, id])) }),
    services: Object.fromEntries(
      Object.entries(vendors).map(([id, { service }]) => [`vendor-${id}`, service]),
    ),
  };
}

/** What a TCF string says; `where`: what it is called in messages. */
export function readTcf(text: string, options: TcfOptions, where: string): Reading {
  const { purposes: needed = NEEDED, vendors = {} } = options;
  const read = readTcfString(text);
  if (read === undefined) return invalid(`${where} is no TCF string of version 2`);
  if (!read.isServiceSpecific) return invalid(`the TCF string in ${where} is not service-specific`);
  const { disclosed, lastUpdated, policyVersion, purposes, specialFeatures } = read;
  if (policyVersion > 5) return invalid(`the TCF string in ${where} is of unknown policies`);
  if (disclosed === undefined && lastUpdated >= DISCLOSURE_REQUIRED) {
    return invalid(
      `the TCF string in ${where} has no disclosed vendors, as TCF 2.3 requires since 1 March 2026`,
    );
  }
  const isMet = (need: number | SpecialFeature): boolean =>
    typeof need === "number" ? purposes.has(need) : specialFeatures.has(Number(need.slice(8)));
  const categories = Object.entries(needed).map(([id, needs]): [string, boolean] => [
    id,
    needs.length > 0 && needs.every(isMet),
  ]);
  const answers = Object.entries(vendors).map(([key, vendor]): [string, boolean] => [
    `vendor-${key}`,
    isConsented(read, Number(key), vendor),
  ]);
  return {
    kind: "decided",
    categories: Object.fromEntries(categories),
    services: Object.fromEntries(answers),
    time: lastUpdated,
    isStale: !POLICIES.has(policyVersion),
  };
}

/** Consent to a vendor is consent to the purposes that it was given for, and that the site left it. */
function isConsented(read: TcfString, id: number, { purposes }: TcfVendor): boolean {
  return (
    purposes.length > 0 &&
    read.vendors.has(id) &&
    read.disclosed?.has(id) !== false &&
    purposes.every((purpose) => read.purposes.has(purpose) && !read.isRestricted(purpose, id))
  );
}
