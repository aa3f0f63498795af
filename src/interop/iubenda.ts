// iubenda: `_iub_cs-<site id>`, percent-encoded JSON.
// Source: Cookie headers of sites that run it, and the script's source.
import {
  asObject,
  booleansOf,
  invalid,
  isoTime,
  jsonObject,
  oneValue,
  own,
  undecided,
} from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/** Options of `iubenda()`. */
export interface IubendaOptions extends MapOptions {
  /** The site's id with iubenda, as in the cookie's name: `_iub_cs-<siteId>`. */
  readonly siteId: number | string;
}

/**
 * iubenda. Its purposes by number are `categories`: 2 (functionality) and 3 (experience) together are `preferences`, 4
 * (measurement) is `statistics`, 5 (marketing) `marketing`. `consent:true` without purposes grants all of them.
 */
export function iubenda(options: IubendaOptions): ConsentReader {
  const name = `_iub_cs-${options.siteId}`;
  return {
    system: "iubenda",
    cookies: [name, `${name}-granular`, `${name}-uspr`],
    map: options,
    usual: {
      categories: { 1: false, 2: "preferences", 3: "preferences", 4: "statistics", 5: "marketing" },
    },
    read(cookies) {
      const value = oneValue(cookies, name);
      if (typeof value !== "string") return value;
      const object = jsonObject(value);
      if (object === undefined) return invalid(`${name} is no JSON object`);
      const consent = own(object, "consent");
      const purposes = asObject(own(object, "purposes"));
      const time = isoTime(own(object, "timestamp"));
      if (purposes !== undefined) {
        const categories = booleansOf(purposes);
        if (Object.keys(categories).length === 0)
          return undecided(`no purpose is answered in ${name}`);
        return { kind: "decided", categories, time };
      }
      if (typeof consent !== "boolean") return undecided(`there is no choice in ${name}`);
      return {
        kind: "decided",
        categories: { 2: consent, 3: consent, 4: consent, 5: consent },
        time,
      };
    },
  };
}
