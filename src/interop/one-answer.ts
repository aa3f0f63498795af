// Systems that ask one question: their cookie is a yes or a no, and the site has to say to what.
// Sources: ASP.NET's cookie policy; react-cookie-consent 10.0.2 and cookieconsent 3.1.1, run in a browser.
import { invalid, oneValue, undecided } from "./cookie-values.ts";
import type { ConsentReader, Target } from "./types.ts";

/** Options of readers of one answer. */
export interface OneAnswerOptions {
  /** Ids of categories and services that the question was about: `["statistics", "youtube"]`. */
  readonly grants: Target;
  /** Name of the cookie, where the site has changed it. */
  readonly cookieName?: string;
}

function oneAnswer(
  system: string,
  { grants, cookieName: name }: OneAnswerOptions & { readonly cookieName: string },
  words: ReadonlyMap<string, boolean | undefined>,
): ConsentReader {
  return {
    system,
    cookies: [name],
    map: { categories: { consent: grants } },
    read(cookies) {
      const value = oneValue(cookies, name);
      if (typeof value !== "string") return value;
      if (!words.has(value)) return invalid(`${name} is no word of ${system}`);
      const answer = words.get(value);
      if (answer === undefined)
        return undecided(`${name} says that the question was closed, not answered`);
      return { kind: "decided", categories: { consent: answer } };
    },
  };
}

/** ASP.NET Core's cookie policy. Default name `".AspNet.Consent"`; only `yes` is consent, and there is no other word. */
export function aspNet(options: OneAnswerOptions): ConsentReader {
  return oneAnswer(
    "asp-net",
    { cookieName: ".AspNet.Consent", ...options },
    new Map([["yes", true]]),
  );
}

/** react-cookie-consent. Default name `"CookieConsent"`, which is also Cookiebot's, with another form. */
export function reactCookieConsent(options: OneAnswerOptions): ConsentReader {
  const words = new Map([
    ["true", true],
    ["false", false],
  ]);
  return oneAnswer("react-cookie-consent", { cookieName: "CookieConsent", ...options }, words);
}

/** cookieconsent 3 (Osano's open-source one). Default name `"cookieconsent_status"`; closing the banner is no consent. */
export function osanoCookieConsent(options: OneAnswerOptions): ConsentReader {
  const words = new Map([
    ["allow", true],
    ["deny", false],
    ["dismiss", undefined],
  ]);
  return oneAnswer("cookieconsent", { cookieName: "cookieconsent_status", ...options }, words);
}
