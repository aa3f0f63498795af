// CookieYes and its relatives: `name:answer` pairs between commas.
// Sources: Cookie headers of sites that run CookieYes and the older plugin of WebToffee; the source of FAZ.
import {
  answersFrom,
  decodedOnce,
  invalid,
  oneValue,
  pairsOf,
  undecided,
  valueOf,
} from "./cookie-values.ts";
import type { Answers, ConsentReader, MapOptions, NameMap } from "./types.ts";

const USUAL: NameMap = {
  necessary: false,
  functional: "preferences",
  analytics: "statistics",
  performance: "statistics",
  advertisement: "marketing",
  marketing: "marketing",
};

/** What their fields say that are no category. */
const FIELDS = new Set(["consentid", "consent", "action", "lastRenewedDate", "rev", "necessary"]);

/**
 * CookieYes. Its cookie is there before anybody has chosen: `action:yes` says that somebody has. By default `functional`
 * is `preferences`, `analytics` and `performance` together `statistics`, `advertisement` `marketing`.
 */
export function cookieYes(options: MapOptions = {}): ConsentReader {
  return {
    system: "cookieyes",
    cookies: ["cookieyes-consent"],
    map: options,
    usual: { categories: USUAL },
    read(cookies) {
      const value = oneValue(cookies, "cookieyes-consent");
      if (typeof value !== "string") return value;
      const pairs = pairsOf(decodedOnce(value), ",", ":");
      if (valueOf(pairs, "action") !== "yes") return undecided("CookieYes' visitor has not acted");
      return { kind: "decided", categories: answersIn(pairs) };
    },
  };
}

/** Options of `faz()`. */
export interface FazOptions extends MapOptions {
  /** `rev` of the banner that is shown now. Default: any. */
  readonly revision?: number | string;
}

/** FAZ Cookie Manager: as CookieYes, with services (`svc.youtube:yes`) and "do not sell" (then `marketing` is refused). */
export function faz(options: FazOptions = {}): ConsentReader {
  return {
    system: "faz",
    cookies: ["fazcookie-consent", "fazcookie-dnsmpi"],
    map: options,
    usual: { categories: { ...USUAL, sale: "marketing" } },
    read(cookies) {
      const value = oneValue(cookies, "fazcookie-consent");
      const sale = oneValue(cookies, "fazcookie-dnsmpi");
      if (typeof sale !== "string" && sale.kind === "invalid") return sale;
      const optOut: Record<string, boolean> = sale === "1" ? { sale: false } : {};
      if (typeof value !== "string") {
        return value.kind === "none" && sale === "1"
          ? { kind: "decided", categories: optOut }
          : value;
      }
      const pairs = pairsOf(decodedOnce(value), ",", ":");
      if (valueOf(pairs, "action") !== "yes") {
        if (sale === "1") return { kind: "decided", categories: optOut };
        return undecided("FAZ' visitor has not acted");
      }
      const services = pairs.flatMap(([name, answer]): [string, boolean][] =>
        name.startsWith("svc.") ? [[name.slice(4), answer === "yes"]] : [],
      );
      const { revision } = options;
      return {
        kind: "decided",
        categories: { ...answersIn(pairs), ...optOut },
        services: answersFrom(services),
        isStale: revision !== undefined && valueOf(pairs, "rev") !== String(revision),
      };
    },
  };
}

/** A category is granted by `yes`; with `consent:no`, that contradicts itself and is none. */
function answersIn(pairs: readonly (readonly [string, string])[]): Answers {
  const isRefused = pairs.some(([name, answer]) => name === "consent" && answer !== "yes");
  return answersFrom(
    pairs.flatMap(([name, answer]): [string, boolean][] =>
      FIELDS.has(name) || name.includes(".") || (answer !== "yes" && answer !== "no")
        ? []
        : [[name, answer === "yes" && !isRefused]],
    ),
  );
}

const CHECKBOX = "cookielawinfo-checkbox-";

/** The older plugin of WebToffee ("GDPR Cookie Consent"): one cookie a category, beside one that says that it was answered. */
export function webToffee(options: MapOptions = {}): ConsentReader {
  return {
    system: "webtoffee",
    cookies: ["viewed_cookie_policy", `${CHECKBOX}*`, "CookieLawInfoConsent"],
    map: options,
    usual: { categories: { ...USUAL, advertisements: "marketing" } },
    read(cookies) {
      const viewed = oneValue(cookies, "viewed_cookie_policy");
      const names = new Set(
        cookies.flatMap(({ name }) => (name.startsWith(CHECKBOX) ? [name] : [])),
      );
      if (typeof viewed !== "string") {
        return viewed.kind === "none" && names.size > 0
          ? undecided("its banner has not been answered")
          : viewed;
      }
      if (viewed !== "yes" && viewed !== "no")
        return invalid("viewed_cookie_policy is neither yes nor no");
      const answers: [string, boolean][] = [];
      for (const name of names) {
        const answer = oneValue(cookies, name);
        if (typeof answer !== "string") return answer;
        answers.push([name.slice(CHECKBOX.length), viewed === "yes" && answer === "yes"]);
      }
      if (answers.length === 0) return undecided("no category was answered");
      return { kind: "decided", categories: answersFrom(answers) };
    },
  };
}
