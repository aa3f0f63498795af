// django-cookie-consent: `cookie_consent`, one pair a group: declined (-1), or the version that was accepted.
// Source: the package's source.
import { answersFrom, isoTime, oneValue, pairsOf, undecided } from "./cookie-values.ts";
import type { NamedOptions } from "./json-answers.ts";
import type { ConsentReader } from "./types.ts";

/** Options of `djangoCookieConsent()`. */
export interface DjangoOptions extends NamedOptions {
  /** By group, the version that is asked for now, as the package writes it: `{ social: "2013-06-04T03:17:01.421395" }`. */
  readonly versions?: Readonly<Record<string, string>>;
}

/** django-cookie-consent. Its groups are `categories`; an older version than the one in `versions` is no consent. */
export function djangoCookieConsent(options: DjangoOptions = {}): ConsentReader {
  const { cookieName = "cookie_consent", versions = {} } = options;
  const isCurrent = (group: string, accepted: string): boolean => {
    const time = isoTime(accepted);
    const wanted = Object.hasOwn(versions, group) ? isoTime(versions[group]) : undefined;
    return time !== undefined && time >= (wanted ?? -Infinity);
  };
  return {
    system: "django-cookie-consent",
    cookies: [cookieName],
    map: options,
    read(cookies) {
      const value = oneValue(cookies, cookieName);
      if (typeof value !== "string") return value;
      const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
      const pairs = pairsOf(isQuoted ? value.slice(1, -1) : value, "|", "=");
      // An old version is not asked about any more: neither a yes nor a no.
      const answers = pairs.flatMap(([group, version]): [string, boolean][] => {
        if (version === "-1") return [[group, false]];
        return isCurrent(group, version) ? [[group, true]] : [];
      });
      if (answers.length === 0) return undecided("no group was answered");
      return { kind: "decided", categories: answersFrom(answers) };
    },
  };
}
