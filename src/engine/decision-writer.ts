// What the visitor answers on one request: recorded, in force for the rest of the request, and kept in a cookie of this
// response or with the visitor's account.

import { markFor } from "./account.ts";
import { grantsAny, lifetimeOf } from "./decision.ts";
import type { Decision } from "../decide/types.ts";
import { expireCookies } from "../gate/cookies/expire-cookies.ts";
import { supersede } from "../outgoing/superseded.ts";
import type { Choice } from "../routes/types.ts";
import type { FormBinding } from "./form-binding.ts";
import { recordImport } from "./imported-decision.ts";
import { variantAge, variantOf } from "./keyed-variant.ts";
import { leftOver } from "./left-over.ts";
import { decisionCookieName } from "./own-cookies.ts";
import { recordChoice, recordRelease, type Circumstances } from "./recorded-answer.ts";
import type { RequestState } from "./request-state.ts";

export class DecisionWriter {
  readonly #state: RequestState;
  readonly #forms: FormBinding;

  constructor(state: RequestState, forms: FormBinding) {
    this.#state = state;
    this.#forms = forms;
  }

  /** As `RouteHost.choose` says. */
  async choose(choice: Choice, formKey?: string): Promise<Decision> {
    const state = this.#state;
    const decision = await recordChoice(state.tools, this.#circumstances(), choice, formKey);
    const isWithAccount = await this.#keepWithAccount(decision);
    this.#hold(decision, !isWithAccount);
    state.lines.expire(expireCookies(state));
    return decision;
  }

  /** Takes the decision of another consent system over: recorded, and in a cookie of ours. Never rejects. */
  async importOther(): Promise<void> {
    const state = this.#state;
    const { stored } = state.facts;
    if (stored.kind !== "decision") return;
    const made = await recordImport(state.tools, this.#circumstances(), stored.decision);
    this.#hold(made.decision, made.isRecorded);
    if (made.isRecorded && state.settings.cookies) state.lines.expire(leftOver(state));
  }

  /** As `RouteHost.loadOnce` says. */
  async loadOnce(serviceId: string, path: string, formKey?: string): Promise<void> {
    const { tools, lines } = this.#state;
    const now = this.#circumstances();
    lines.release(await recordRelease(tools, now, serviceId, path, formKey));
  }

  /**
   * Keeps a decision with the visitor's account, and not in this browser: what was chosen here without signing in stays as
   * it is. False: they are not signed in; or it is a refusal that cannot be saved, which holds in this browser then.
   */
  async #keepWithAccount(decision: Decision): Promise<boolean> {
    const { tools, facts, lines } = this.#state;
    const { accounts, settings, warn } = tools;
    const { account } = facts;
    if (account === undefined || accounts === undefined) return false;
    try {
      if (account.id === undefined) throw new Error("account.id() failed");
      await accounts.save(account.id, decision);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warn(`the choice of an account is not saved (${reason}). A refusal holds in this browser.`);
      if (grantsAny(decision)) throw error;
      // From here on the choice of the account, which may grant what was refused, is not the one that was made here.
      lines.knowsAccount("", 0);
      return false;
    }
    lines.knowsAccount(markFor(account.mark, decision), settings.validFor);
    return true;
  }

  /** From here on this decision holds; with `isKept`, in a cookie of ours too. */
  #hold(decision: Decision, isKept: boolean): void {
    const state = this.#state;
    const { held } = state;
    const { stored } = held.facts;
    held.hold(decision);
    // What the visitor's other requests may still start is judged by what they say now.
    if (stored.kind === "decision") supersede(stored.decision, decision, held.state);
    state.answered();
    this.#forms.renew();
    if (isKept) this.#keep(decision);
  }

  /** Sets the cookie of the decision, and those that follow from it. */
  #keep(decision: Decision): void {
    const { tools, held, lines, isSecure, site, catalogue } = this.#state;
    const { settings, codec } = tools;
    const { cookies, other } = held.facts;
    const value = codec.encode(
      // Of an answer that holds as long as another system's does, no part outlives that.
      other?.stamp === undefined ? decision : { ...decision, policy: other.stamp, purposes: {} },
    );
    this.#forms.bindToDecision(value);
    const age = Math.max(0, Math.floor((settings.now() - decision.time) / 1000));
    const lifetime = lifetimeOf(decision, settings.validFor, held.state.rules);
    lines.decided(value, Math.max(1, lifetime - age));
    // What a sister host, or an earlier setting, left under the same name would speak with it each time.
    const name = decisionCookieName(settings.cookie, isSecure);
    if (cookies.filter((pair) => pair.name === name).length > 1) lines.dropOthers(site);
    if (settings.caching === "keyed") {
      const variant = variantOf(catalogue, held);
      lines.variant(variant, variantAge(settings, variant, held));
    }
  }

  #circumstances(): Circumstances {
    const { facts, consent: state, site, catalogue, input } = this.#state;
    return { facts, state, site, catalogue, input };
  }
}
