// tarteaucitron: `!gtag=true!youtube=false!x=wait`.
// Source: tarteaucitronjs 1.34.0, run in a browser, and its list of services.
import {
  answersFrom,
  decodedOnce,
  invalid,
  oneValue,
  pairsOf,
  undecided,
} from "./cookie-values.ts";
import type { NamedOptions } from "./json-answers.ts";
import type { ConsentReader } from "./types.ts";

/**
 * Services that it takes to need no consent (`needConsent: false`): they are `true` from the first page on, and nobody
 * was asked.
 */
const UNASKED = new Set<string>([
  "crisp",
  "matomo",
  "matomohightrack",
  "microanalytics",
  "plausible",
  "simpleanalytics",
  "stonly",
  "wysistathightrack",
]);

/**
 * tarteaucitron. Its services are `services`, by its ids: `{ gtag: "google-analytics" }`. The cookie is written when the
 * page loads: `wait` is no answer, and the services that it loads unasked count only where `services` names them.
 */
export function tarteaucitron(options: NamedOptions = {}): ConsentReader {
  const { cookieName = "tarteaucitron", services = {} } = options;
  const isAsked = (name: string): boolean => !UNASKED.has(name) || Object.hasOwn(services, name);
  return {
    system: "tarteaucitron",
    cookies: [cookieName],
    map: options,
    read(cookies) {
      const value = oneValue(cookies, cookieName);
      if (typeof value !== "string") return value;
      const text = decodedOnce(value);
      if (!text.startsWith("!")) return invalid(`${cookieName} does not begin with "!"`);
      const answers = pairsOf(text, "!", "=").filter(
        ([name, answer]) => answer === "false" || (answer === "true" && isAsked(name)),
      );
      if (answers.length === 0) return undecided("no service was answered");
      return {
        kind: "decided",
        services: answersFrom(answers.map(([name, answer]) => [name, answer === "true"])),
      };
    },
  };
}
