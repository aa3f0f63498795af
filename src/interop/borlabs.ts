// Borlabs Cookie (WordPress): `borlabs-cookie`, percent-encoded JSON.
// Source: Cookie headers of sites that run versions 2 and 3.
import {
  asObject,
  granted,
  invalid,
  jsonObject,
  oneValue,
  own,
  textsOf,
  undecided,
} from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/** Options of `borlabs()`. */
export interface BorlabsOptions extends MapOptions {
  /** `version` of the cookie that the plugin asks for now. Default: any. */
  readonly version?: number | string;
}

/** Borlabs Cookie. It lists services by groups: they are `services`; a group of which some are listed is no consent to all. */
export function borlabs(options: BorlabsOptions = {}): ConsentReader {
  const { version } = options;
  return {
    system: "borlabs",
    cookies: ["borlabs-cookie"],
    map: options,
    read(cookies) {
      const value = oneValue(cookies, "borlabs-cookie");
      if (typeof value !== "string") return value;
      const object = jsonObject(value);
      if (object === undefined) return invalid("borlabs-cookie is no JSON object");
      const consents = asObject(own(object, "consents"));
      if (consents === undefined) return undecided("there is no choice in borlabs-cookie");
      return {
        kind: "decided",
        services: granted(Object.values(consents).flatMap((names) => textsOf(names) ?? [])),
        isStale: version !== undefined && String(own(object, "version")) !== String(version),
        refusesUnlisted: true,
      };
    },
  };
}
