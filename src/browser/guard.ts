// In the browser, before any other script: what scripts keep and contact is held to the same catalogue.
import type { GuardRules } from "../pages/guard-rules.ts";
import { guardElements } from "./guard-elements.ts";
import { guardRequests } from "./guard-requests.ts";
import { guardStorage } from "./guard-storage.ts";
import { createHolding } from "./held.ts";
import { pageBase } from "./replace.ts";
import { createAnswers, type Answers } from "./rules.ts";
import type { PageSetting } from "./setting.ts";

/** Marks the window: a script of ours that a router runs again finds the guard there. */
const INSTALLED = Symbol.for("assent.guard");

export function installGuard(rules: GuardRules, setting: PageSetting, answers: Answers): void {
  if (Object.hasOwn(window, INSTALLED)) return;
  Object.defineProperty(window, INSTALLED, { value: true });
  const { prefix, key } = setting;
  const inert = document.implementation.createHTMLDocument("");
  const holding = createHolding({
    refusalOf: answers.refusalOf,
    refusalIn: (markup) => {
      if (!/[\\/]\s*[\\/]|&/.test(markup)) return undefined;
      const body = inert.createElement("body");
      body.innerHTML = markup;
      return holding.sweepAll(body) ? "-several" : undefined;
    },
    key,
    prefix,
  });
  guardStorage(rules, answers, rules.ownCookies);
  guardElements(holding);
  guardRequests(answers, (detail) =>
    document.dispatchEvent(new CustomEvent("assent:page", { detail })),
  );
}

/**
 * What may be contacted and kept in this page. `allowed` grows with what the visitor allows. What they take back, a new
 * page will know. Without a guard only what the catalogue declares is held.
 */
export function answersOf(
  rules: GuardRules,
  { guarded, isOpen, hasReports, prefix }: PageSetting,
  allowed: ReadonlySet<string>,
): Answers {
  return createAnswers(rules, {
    own: guarded ?? [],
    isOpen: isOpen || !guarded,
    isAllowed: (id) => allowed.has(id),
    base: pageBase,
    onUndeclared: hasReports ? createReporter(prefix) : () => undefined,
  });
}

/** Tells the server once of each host that nobody declared, as browsers do of what a policy stops. */
function createReporter(prefix: string): (url: URL) => void {
  const told = new Set<string>();
  const { sendBeacon } = navigator;
  return ({ origin, hostname, pathname }) => {
    if (told.has(hostname) || told.size > 20) return;
    told.add(hostname);
    const report = {
      "blocked-uri": origin + pathname,
      "effective-directive": "connect-src",
      "document-uri": location.origin + location.pathname,
      disposition: "enforce",
    };
    const body = new Blob([JSON.stringify({ "csp-report": report })], { type: "application/json" });
    sendBeacon.call(navigator, `${location.origin}${prefix}/report`, body);
  };
}
