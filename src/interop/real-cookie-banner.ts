// Real Cookie Banner (WordPress): `created:uuid[,uuid]:md5:{"group":[ids]}`, percent-encoded.
// Source: Cookie headers of sites that run it.
import {
  asObject,
  decodedOnce,
  epochTime,
  granted,
  invalid,
  isoTime,
  jsonObject,
  oneValue,
} from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/** Options of `realCookieBanner()`. */
export interface RealCookieBannerOptions extends MapOptions {
  /** What the site's services (by their numbers there) are here: `{ 12: "youtube" }`. */
  readonly services: NonNullable<MapOptions["services"]>;
  /** The revision (32 hexadecimal digits) that the plugin shows now. Default: any. */
  readonly revision?: string;
}

const NAME = "real_cookie_banner-v:3_";

/** Real Cookie Banner. Its services are numbers of the site's own; what it does not list is refused. */
export function realCookieBanner(options: RealCookieBannerOptions): ConsentReader {
  const { revision } = options;
  return {
    system: "real-cookie-banner",
    cookies: ["real_cookie_banner*"],
    map: options,
    read(cookies) {
      const names = [...new Set(cookies.map(({ name }) => name))].filter((name) =>
        name.startsWith(NAME),
      );
      const [name] = names;
      if (name === undefined) return { kind: "none" };
      if (names.length > 1) return invalid("there are several cookies of Real Cookie Banner");
      const value = oneValue(cookies, name);
      if (typeof value !== "string") return value;
      const text = decodedOnce(value);
      const brace = text.indexOf("{");
      const [created, , shown] = text.slice(0, Math.max(0, brace)).split(":");
      const groups = brace === -1 ? undefined : jsonObject(text.slice(brace));
      if (groups === undefined)
        return invalid("there is no JSON object in Real Cookie Banner's cookie");
      return {
        kind: "decided",
        services: granted(Object.values(groups).flatMap(idsOf)),
        time: epochTime(created) ?? isoTime(created),
        isStale: revision !== undefined && shown !== revision,
        refusesUnlisted: true,
      };
    },
  };
}

/** Numbers, as texts; newer versions list `[id, …]` with their cookies in an object. */
function idsOf(ids: unknown): readonly string[] {
  const list = Array.isArray(ids) ? (ids as readonly unknown[]) : Object.keys(asObject(ids) ?? {});
  return list.flatMap((id) =>
    typeof id === "number" || typeof id === "string" ? [String(id)] : [],
  );
}
