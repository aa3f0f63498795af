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
  const holding = createHolding({ refusalOf: answers.refusalOf, key, prefix });
  guardStorage(rules, answers, rules.ownCookies);
  guardElements(holding);
  guardRequests(answers, (detail) =>
    document.dispatchEvent(new CustomEvent("assent:page", { detail })),
  );
}

/**
 * What may be contacted and kept in this page. `allowed` grows with what the visitor allows. What they take back, a new
 * page will know. Without a guard only what the catalogue declares is held.
 * `report` is told of what nobody declared, where the site wants to know.
 */
export function answersOf(
  rules: GuardRules,
  { guarded, isOpen, hasReports }: PageSetting,
  allowed: ReadonlySet<string>,
  report: (url: URL) => void,
): Answers {
  return createAnswers(rules, {
    own: guarded ?? [],
    isOpen: isOpen || !guarded,
    isAllowed: (id) => allowed.has(id),
    base: pageBase,
    onUndeclared: hasReports ? report : () => undefined,
  });
}
