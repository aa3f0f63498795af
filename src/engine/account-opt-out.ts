// An opt-out that a browser asks for belongs to the visitor, where they are known (11 CCR 7025(c)(1)): it is kept with their
// account, and so holds wherever they sign in.

import { keptBelow } from "../decide/carry-over.ts";
import type { ConsentState } from "../decide/types.ts";
import type { Facts } from "../read/types.ts";
import type { Choice } from "../routes/types.ts";
import type { VisitTools } from "./request-input.ts";
import { recordChoice, type Circumstances } from "./recorded-answer.ts";

type Saved = NonNullable<VisitTools["accounts"]>;

/** Milliseconds before an opt-out that could not be kept is tried again: not every request has to. */
const RETRY = 30_000;
/** Accounts remembered for that. */
const MOST = 1000;

/** By the accounts of a site: which are being written now or have failed, and until when they are left alone. */
const busy = new WeakMap<Saved, Map<string, number>>();

/**
 * Keeps the opt-out of this request with the account, once: where the law is one of opting out, and the account's own choice
 * does not say it yet. What was granted while the signal was shown outweighs it, and is left as it is (11 CCR 7025(c)(3)); what
 * was granted without it does not, wherever that was. Nobody waits for it: on this request, the signal denies by itself.
 */
export function keepOptOut(
  tools: VisitTools,
  now: Omit<Circumstances, "facts" | "state" | "catalogue">,
  facts: Facts,
): void {
  const { accounts, decider, settings, warn } = tools;
  const { account } = facts;
  if (accounts === undefined || account?.id === undefined || !account.isKnown) return;
  const { id, own } = account;
  const ofAccount: Facts = { ...facts, stored: own };
  const state = decider.decide(ofAccount);
  if (state.regime !== "opt-out" || !state.signals.gpc || state.source !== "signal") return;
  const catalogue = state.rules?.catalogue ?? settings.catalogue;
  const choice = optOut(state, ofAccount, catalogue);
  const left = busy.get(accounts) ?? new Map<string, number>();
  busy.set(accounts, left);
  if (choice === undefined || (left.get(id) ?? 0) > settings.now()) return;
  if (left.size >= MOST) left.clear();
  left.set(id, settings.now() + RETRY);
  recordChoice(tools, { ...now, facts: ofAccount, state, catalogue }, choice, undefined)
    .then((decision) => accounts.save(id, decision))
    .then(
      () => left.delete(id),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        warn(`an opt-out by Sec-GPC is not kept with the account (${reason}); it holds here.`);
      },
    );
}

function no(ids: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(ids.map((id) => [id, false]));
}

/** The account's answers, with everything refused that the signal denies; undefined: there is nothing to refuse. */
function optOut(
  state: ConsentState,
  { stored }: Facts,
  { index }: Circumstances["catalogue"],
): Choice | undefined {
  const isDenied = (id: string): boolean => state.reason(id) === "signal";
  const categories = index.consentCategories.filter(isDenied);
  const services = index.consentServices.filter(
    ({ id, category }) => isDenied(id) && !categories.includes(category),
  );
  if (categories.length === 0 && services.length === 0) return undefined;
  const before = stored.kind === "decision" ? stored.decision : { categories: {}, services: {} };
  // A service that was granted by its name is denied with its category.
  const kept = Object.entries(before.services).filter(([id, granted]) => !granted || !isDenied(id));
  return {
    act: "customise",
    method: "signal",
    ...keptBelow(
      { categories: before.categories, services: Object.fromEntries(kept) },
      { categories: no(categories), services: no(services.map(({ id }) => id)) },
    ),
  };
}
