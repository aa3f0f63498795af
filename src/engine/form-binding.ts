// The keys of the forms and marks in the responses to one visitor, and the cookie that they are bound to: form-key.ts
// says what they are for.

import type { Facts } from "../read/types.ts";
import { formKeyOf, isFormKey, pageKeyOf, randomKey } from "./form-key.ts";
import { decisionCookieName, formCookieName } from "./own-cookies.ts";
import type { RequestState } from "./request-state.ts";

const NONE: readonly string[] = [];

/** What we bind the forms of a visitor without a decision to: `randomKey`. */
const BINDING = /^[\w-]{16}$/;

export class FormBinding {
  readonly #state: RequestState;
  /** The keys of the forms in the page of this request, and of those on our own pages. */
  #formKey: string | undefined;
  #ownKey: string | undefined;
  /** What the forms of this visitor are bound to, where this very response sets it. */
  #bound: string | undefined;

  constructor(state: RequestState) {
    this.#state = state;
  }

  /**
   * The key of the forms and marks in the page of this request. Before an answer there is nothing of the visitor's to
   * bind it to, and no cookie is set for it; where many are sent the same page, it is no visitor's at all. An answer
   * without JavaScript is then confirmed on a page of ours.
   */
  get formKey(): string {
    if (this.#formKey !== undefined) return this.#formKey;
    const [binding] = this.#pageBindings();
    return (this.#formKey = binding === undefined ? randomKey() : formKeyOf(binding));
  }

  /** By what all responses to this visitor mark what is theirs; undefined where each response has its own. */
  get pageKey(): string | undefined {
    const [binding] = this.#pageBindings();
    return binding === undefined ? undefined : pageKeyOf(binding);
  }

  /** The key of the forms on assent's own pages: a visitor who has nothing to bind it to gets a cookie for it. */
  get ownKey(): string {
    return (this.#ownKey ??= formKeyOf(this.#bind()));
  }

  /** Is this the key of a form that was made for this visitor? */
  isFormKey(key: string): boolean {
    return isFormKey(key, this.#bindings());
  }

  /** The visitor has answered: forms written from here on have other keys. */
  renew(): void {
    this.#formKey = undefined;
    this.#ownKey = undefined;
  }

  /** Forms are bound to the cookie of the decision from here on, with this value; the one for forms alone goes. */
  bindToDecision(value: string): void {
    const { tools, facts, isSecure, lines } = this.#state;
    const name = formCookieName(tools.settings.cookie, isSecure);
    if (this.#bound !== undefined || facts.cookies.some((pair) => pair.name === name))
      lines.bindForms("");
    this.#bound = value;
  }

  #pageBindings(): readonly string[] {
    return this.#state.hasSharedPages ? NONE : this.#bindings();
  }

  /**
   * The visitor's own cookies that forms may be bound to: their decision, or a random text until there is one. Of two
   * with one name, one may have been put there by a sister host: then neither counts.
   */
  #bindings(): readonly string[] {
    if (this.#bound !== undefined) return [this.#bound];
    const { tools, facts, isSecure } = this.#state;
    const { cookie } = tools.settings;
    const { cookies, stored } = facts;
    if (cookies.length === 0) return NONE;
    const bindings: string[] = [];
    if (stored.kind === "decision") {
      const decided = soleValue(cookies, decisionCookieName(cookie, isSecure));
      if (decided !== undefined) bindings.push(decided);
    }
    const random = soleValue(cookies, formCookieName(cookie, isSecure));
    if (random !== undefined && BINDING.test(random)) bindings.push(random);
    return bindings;
  }

  /** What forms are bound to; a visitor who has nothing of the kind gets a cookie for it with this response. */
  #bind(): string {
    const [known] = this.#bindings();
    if (known !== undefined) return known;
    this.#bound = randomKey();
    this.#state.lines.bindForms(this.#bound);
    return this.#bound;
  }
}

/** The value of the cookie of this name; undefined where there is none, or more than one. */
function soleValue(cookies: Facts["cookies"], name: string): string | undefined {
  let sole: string | undefined;
  for (const pair of cookies) {
    if (pair.name !== name) continue;
    if (sole !== undefined) return undefined;
    sole = pair.value;
  }
  return sole;
}
