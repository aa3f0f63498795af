// In the browser, before any other script: what scripts keep and contact is held to the same catalogue.
import type { GuardRules } from "../pages/guard-rules.ts";
import { guardElements } from "./guard-elements.ts";
import { guardRequests } from "./guard-requests.ts";
import { guardStorage } from "./guard-storage.ts";
import { createHolding } from "./held.ts";
import { createAnswers } from "./rules.ts";
import type { PageSetting } from "./setting.ts";

/** Marks the window: a script of ours that a router runs again finds the guard there. */
const INSTALLED = Symbol.for("assent.guard");

/** `allowed` grows with what the visitor allows. What they take back, a new page will know. */
export function installGuard(
  rules: GuardRules,
  setting: PageSetting,
  own: readonly string[],
  allowed: ReadonlySet<string>,
): void {
  if (Object.hasOwn(window, INSTALLED)) return;
  Object.defineProperty(window, INSTALLED, { value: true });
  const { prefix, key, isOpen } = setting;
  // Whatever an element of the page is named (`<img name=baseURI>`).
  const baseOf = Object.getOwnPropertyDescriptor(Node.prototype, "baseURI")?.get;
  const answers = createAnswers(rules, {
    own,
    isOpen,
    isAllowed: (id) => allowed.has(id),
    base: () => String(baseOf?.call(document)),
    onUndeclared: setting.hasReports ? createReporter(prefix) : () => undefined,
  });
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
