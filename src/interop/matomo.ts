// Matomo's own memory of consent: cookies whose value is the time of the consent.
// Source: the tracker's source, and Cookie headers of sites that use it.
import { epochTime, hasCookie, invalid, oneValue } from "./cookie-values.ts";
import type { ConsentReader, MapOptions } from "./types.ts";

/**
 * Matomo's `requireConsent` and `requireCookieConsent`. `tracking` and `cookies` are its `services`; both speak for the
 * service `matomo`, and for nothing else. `mtm_consent_removed` is a refusal, whatever else is there.
 */
export function matomo(options: MapOptions = {}): ConsentReader {
  return {
    system: "matomo",
    cookies: ["mtm_consent", "mtm_cookie_consent", "mtm_consent_removed"],
    map: options,
    usual: { services: { tracking: "matomo", cookies: "matomo" } },
    read(cookies) {
      if (hasCookie(cookies, "mtm_consent_removed")) {
        return { kind: "decided", services: { tracking: false, cookies: false } };
      }
      const answers = new Map<string, boolean>();
      const times: number[] = [];
      for (const [name, answer] of [
        ["mtm_consent", "tracking"],
        ["mtm_cookie_consent", "cookies"],
      ] as const) {
        const value = oneValue(cookies, name);
        if (typeof value !== "string") {
          if (value.kind === "invalid") return value;
          continue;
        }
        const time = epochTime(value);
        if (time === undefined) return invalid(`${name} is no time`);
        answers.set(answer, true);
        times.push(time);
      }
      if (times.length === 0) return { kind: "none" };
      return { kind: "decided", services: Object.fromEntries(answers), time: Math.min(...times) };
    },
  };
}
