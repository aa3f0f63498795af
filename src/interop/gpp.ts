// IAB GPP: `__gpp` and `__gpp_sid`, where a CMP keeps its string in cookies. Neither name is standardised.
import { decodedOnce, invalid, oneValue, undecided } from "./cookie-values.ts";
import { hasOptOuts, readGppString, readOptOuts } from "./gpp-string.ts";
import { readTcf, tcfMap, type TcfOptions } from "./tcf.ts";
import type { ConsentReader, DecidedReading, NameMap, Reading } from "./types.ts";
import { readUsPrivacy } from "./us-privacy.ts";

/** Options of `gpp()`. */
export interface GppOptions extends Omit<TcfOptions, "cookieName"> {
  /** Default `"__gpp"`. */
  readonly cookieName?: string;
  /** Cookie with the ids of the sections that apply. Default `"__gpp_sid"`. */
  readonly sectionIdCookieName?: string;
  /** What `sale`, `sharing`, `targeted-advertising` and `gpc` are here. Default: each is `marketing`. */
  readonly optOuts?: NameMap;
}

const TCF_EU = 2;
const US_PRIVACY = 6;

/**
 * IAB GPP. Its sections of the United States are opt-outs: they refuse, and never grant. Its section for the TCF is
 * read as `tcf()` does where `__gpp_sid` says that it applies.
 */
export function gpp(options: GppOptions = {}): ConsentReader {
  const { cookieName = "__gpp", sectionIdCookieName = "__gpp_sid" } = options;
  return {
    system: "gpp",
    cookies: [cookieName, sectionIdCookieName],
    map: tcfMap(options),
    usual: {
      categories: {
        sale: "marketing",
        sharing: "marketing",
        "targeted-advertising": "marketing",
        gpc: "marketing",
        ...options.optOuts,
      },
    },
    read(cookies) {
      const value = oneValue(cookies, cookieName);
      if (typeof value !== "string") return value;
      const applying = oneValue(cookies, sectionIdCookieName);
      if (typeof applying !== "string" && applying.kind === "invalid") return applying;
      const sections = readGppString(decodedOnce(value));
      if (sections === undefined) return invalid(`${cookieName} is no GPP string of version 1`);
      const applies = typeof applying === "string" ? decodedOnce(applying).split(/[,_]/) : [];
      return together([...sections].map(([id, text]) => readSection(id, text)));

      function readSection(id: number, text: string): Reading {
        const where = `section ${id} of ${cookieName}`;
        if (id === TCF_EU) {
          return applies.includes(String(TCF_EU))
            ? readTcf(text, options, where)
            : undecided(`${where} does not apply`);
        }
        if (id === US_PRIVACY) return readUsPrivacy(text, where);
        if (!hasOptOuts(id)) return undecided(`${where} is not read`);
        const read = readOptOuts(id, text);
        if (read === undefined) return invalid(`${where} cannot be read`);
        const refused = [
          ...(read.sale ? ["sale"] : []),
          ...(read.sharing ? ["sharing"] : []),
          ...(read.targeted ? ["targeted-advertising"] : []),
          ...(read.gpc ? ["gpc"] : []),
        ];
        if (refused.length === 0) return undecided("the visitor has not opted out");
        return {
          kind: "decided",
          categories: Object.fromEntries(refused.map((name) => [name, false])),
        };
      }
    },
  };
}

/** Sections together: what one of them refuses is refused; where one cannot be read, nothing is believed. */
function together(readings: readonly Reading[]): Reading {
  const bad = readings.find(({ kind }) => kind === "invalid");
  if (bad !== undefined) return bad;
  const decided = readings.filter((one): one is DecidedReading => one.kind === "decided");
  const [first] = decided;
  if (first === undefined) return readings[0] ?? undecided("there is no section");
  return decided.slice(1).reduce<DecidedReading>(
    (all, one) => ({
      ...all,
      ...one,
      categories: { ...all.categories, ...one.categories },
      services: { ...all.services, ...one.services },
      time: all.time ?? one.time,
      isStale: all.isStale === true || one.isStale === true,
    }),
    first,
  );
}
