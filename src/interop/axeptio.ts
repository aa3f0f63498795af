// Axeptio: `axeptio_cookies`, JSON, partly encoded.
// Source: Cookie headers of sites that run it.
import {
  booleansOf,
  invalid,
  isoTime,
  jsonObject,
  oneValue,
  own,
  undecided,
} from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/** Options of `axeptio()`. */
export interface AxeptioOptions extends MapOptions {
  /** `$$cookiesVersion` name that the site shows now. Default: any. */
  readonly version?: string;
}

/** Axeptio. Its vendors are `services`. The cookie is there before anybody has chosen: `$$completed` says that somebody has. */
export function axeptio(options: AxeptioOptions = {}): ConsentReader {
  const { version } = options;
  return {
    system: "axeptio",
    cookies: ["axeptio_cookies", "axeptio_authorized_vendors", "axeptio_all_vendors"],
    map: options,
    read(cookies) {
      const value = oneValue(cookies, "axeptio_cookies");
      if (typeof value !== "string") return value;
      const object = jsonObject(value);
      if (object === undefined) return invalid("axeptio_cookies is no JSON object");
      if (own(object, "$$completed") !== true)
        return undecided("its visitor has not completed the choice");
      return {
        kind: "decided",
        services: booleansOf(object, (name) => !name.startsWith("$$")),
        time: isoTime(own(object, "$$date")),
        isStale: version !== undefined && shownVersion(own(object, "$$cookiesVersion")) !== version,
      };
    },
  };
}

function shownVersion(value: unknown): unknown {
  return typeof value === "object" && value !== null && "name" in value ? value.name : value;
}
