// Didomi: `didomi_token`, base64 of JSON. Its newer `didomi_dcs` is binary, and not documented.
// Source: Cookie headers of sites that run it, and the vendor's documentation.
import {
  answersFrom,
  asObject,
  base64Object,
  invalid,
  isoTime,
  oneValue,
  own,
  textsOf,
  undecided,
} from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/**
 * Didomi. Its purposes are `categories` and its vendors `services`, by ids of the site's own: say what they are. A token
 * without a version and without purposes is one of a visitor who has not chosen.
 */
export function didomi(options: MapOptions = {}): ConsentReader {
  return {
    system: "didomi",
    cookies: ["didomi_token", "didomi_dcs"],
    map: options,
    read(cookies) {
      const value = oneValue(cookies, "didomi_token");
      if (typeof value !== "string") return value;
      const token = base64Object(value);
      if (token === undefined) return invalid("didomi_token is no JSON in base64");
      const categories = answersOf(own(token, "purposes"));
      const services = answersOf(own(token, "vendors"));
      const version = own(token, "version");
      if (version === null || version === undefined || Object.keys(categories).length === 0) {
        return undecided("there is no choice in didomi_token");
      }
      return { kind: "decided", categories, services, time: isoTime(own(token, "updated")) };
    },
  };
}

function answersOf(value: unknown): Record<string, boolean> {
  const lists = asObject(value);
  const named = (list: string) => textsOf(own(lists, list)) ?? [];
  return answersFrom([
    ...named("enabled").map((name): [string, boolean] => [name, true]),
    ...named("disabled").map((name): [string, boolean] => [name, false]),
  ]);
}
