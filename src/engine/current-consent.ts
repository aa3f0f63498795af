// The consent that holds on one request: read from it and decided, and decided anew by what the visitor answers.

import { readConfirmation } from "./confirmation.ts";
import { policyOf } from "../decide/purposes.ts";
import { withOnce } from "../decide/once.ts";
import { withoutPrompt } from "../decide/unasked.ts";
import type { ConsentState, Decision } from "../decide/types.ts";
import { doneCookieName, noticeCookieName, onceCookieName } from "./own-cookies.ts";
import type { Confirmation } from "../pages/types.ts";
import type { Facts } from "../read/types.ts";
import type { RequestInput, VisitTools } from "./request-input.ts";

/** Where "load this once" may hold: a page that is got by its path, and is none of assent's own. */
export interface OncePlace {
  readonly path: string;
  readonly isOwnPage: boolean;
}

export class CurrentConsent {
  /** True where "load this once" holds for this page: it is spent by it. */
  readonly isOnce: boolean;
  #facts: Facts;
  #state: ConsentState;
  /** Null: not looked for yet. */
  #confirmation: Confirmation | undefined | null = null;
  readonly #tools: VisitTools;
  readonly #isSecure: boolean;
  readonly #path: string;

  constructor(tools: VisitTools, input: RequestInput, place: OncePlace) {
    this.#tools = tools;
    this.#path = place.path;
    this.#isSecure = input.connection.protocol === "https";
    this.#facts = input.facts();
    const state = this.#decide();
    const released =
      place.isOwnPage || input.request.method !== "GET" ? [] : this.#released(place.path);
    this.isOnce = released.length > 0;
    this.#state = this.isOnce ? withOnce(state, released) : state;
  }

  get facts(): Facts {
    return this.#facts;
  }

  get state(): ConsentState {
    return this.#state;
  }

  /** What the page has to confirm. */
  get confirmation(): Confirmation | undefined {
    if (this.#confirmation === null) {
      const said = this.#cookie(doneCookieName(this.#tools.settings.cookie, this.#isSecure));
      this.#confirmation =
        readConfirmation(said, this.#state, this.#tools.settings.now()) ?? this.#applied();
    }
    return this.#confirmation;
  }

  /** What stands for the notice that would be shown: it is the same for all who are shown it. */
  get noticeMark(): string {
    const { source, regime, rules } = this.#state;
    const what = source === "signal" ? "signal" : (rules?.key ?? regime);
    return `${policyOf(this.#tools.settings.catalogue)}.${what}`;
  }

  /** Has the visitor hidden that notice? */
  get isFolded(): boolean {
    const name = noticeCookieName(this.#tools.settings.cookie, this.#isSecure);
    const said = this.#cookie(name);
    return said !== undefined && said === this.noticeMark;
  }

  /** A choice that was made on another device holds here now: the visitor is told, unless they are asked anyway. */
  #applied(): Confirmation | undefined {
    const { needsPrompt, source, decision, signals } = this.#state;
    // What this browser's own signal asked for is told of on every page.
    const isAskedHere = decision?.method === "signal" && signals.gpc;
    const isNew = this.#facts.account?.isNew === true && !isAskedHere;
    const isTold = isNew && source === "decision" && !needsPrompt;
    return isTold ? "applied" : undefined;
  }

  /** The request says something else now: what the account has answered is known. */
  reread(facts: Facts): void {
    this.#facts = facts;
    const released = this.isOnce ? this.#released(this.#path) : [];
    this.#state = withOnce(this.#decide(), released);
    this.#confirmation = null;
  }

  /** From here on this decision holds. */
  hold(decision: Decision): void {
    const { stamp, asksElsewhere = false } = this.#facts.other ?? {};
    const other = { asksElsewhere, ...(stamp !== undefined && { stamp }) };
    const { account: before, ...facts } = this.#facts;
    const account = before && {
      ...before,
      isKnown: true,
      own: { kind: "decision", decision } as const,
      hasChoice: true,
      isNew: false,
      isConflict: false,
    };
    const stored = { kind: "decision", decision } as const;
    this.#facts = { ...facts, stored, other, ...(account && { account }) };
    this.#state = this.#decide();
    this.#confirmation = undefined;
  }

  #decide(): ConsentState {
    const state = this.#tools.decider.decide(this.#facts);
    const { other, account } = this.#facts;
    // What nobody knows now, nobody asks about.
    const isUnknown = account?.isKnown === false;
    return other?.asksElsewhere === true || isUnknown ? withoutPrompt(state) : state;
  }

  /** Services that "load this once" releases here. */
  #released(path: string): readonly string[] {
    const { settings, onceCodec } = this.#tools;
    if (this.#facts.cookies.length === 0) return [];
    const name = onceCookieName(settings.cookie, this.#isSecure);
    return this.#facts.cookies.flatMap((cookie) =>
      cookie.name === name ? (onceCodec.decode(cookie.value, path, settings.now()) ?? []) : [],
    );
  }

  #cookie(name: string): string | undefined {
    return this.#facts.cookies.find((cookie) => cookie.name === name)?.value;
  }
}
