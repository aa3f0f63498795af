// The keys of the forms and marks in the responses to one visitor, and the cookie that they are bound to: form-key.ts
// says what they are for.

import type { Facts } from "../read/types.ts";
import { namesSubject } from "../read/consent-cookie.ts";
import { formKeyOf, isFormKey, pageKeyOf, randomKey } from "./form-key.ts";
import { decisionCookieName, formCookieName } from "./own-cookies.ts";
import type { RequestState } from "./request-state.ts";

const NONE: readonly string[] = [];

/** What we bind the forms of a visitor without a decision to: `randomKey`. */
const BINDING = /^[\w-]{16}$/;

/** What the responses to a visitor are bound to: values of their own cookies. */
interface Bindings {
  /** By these, pages and marks are known. */
  readonly page: string | undefined;
  /** Only who holds one of these can have been given a form: no value that others hold too, or could guess. */
  readonly forms: readonly string[];
}

const UNBOUND: Bindings = { page: undefined, forms: NONE };

export class FormBinding {
  readonly #state: RequestState;
  /** The keys of the forms in the page of this request, and of those on our own pages. */
  #formKey: string | undefined;
  #ownKey: string | undefined;
  /** What this visitor's pages and forms are bound to, where this very response sets it. */
  #decided: string | undefined;
  #random: string | undefined;

  constructor(state: RequestState) {
    this.#state = state;
  }

  /**
   * The key of the forms and marks in the page of this request. Before an answer there is nothing of the visitor's to
   * bind it to, and no cookie is set for it; where many are sent the same page, it is no visitor's at all. An answer
   * without JavaScript is then confirmed on a page of ours. So it is where the decision names no subject.
   */
  get formKey(): string {
    if (this.#formKey !== undefined) return this.#formKey;
    const { page, forms } = this.#pageBindings();
    return (this.#formKey = page === undefined ? randomKey() : formKeyOf(page, forms[0]));
  }

  /** By what all responses to this visitor mark what is theirs; undefined where each response has its own. */
  get pageKey(): string | undefined {
    const { page } = this.#pageBindings();
    return page === undefined ? undefined : pageKeyOf(page);
  }

  /** The key of the forms on assent's own pages: a visitor who has nothing to bind it to gets a cookie for it. */
  get ownKey(): string {
    return (this.#ownKey ??= this.#bound());
  }

  /** Is this the key of a form that was made for this visitor? */
  isFormKey(key: string): boolean {
    return isFormKey(key, this.#bindings().forms);
  }

  /** The visitor has answered: forms written from here on have other keys. */
  renew(): void {
    this.#formKey = undefined;
    this.#ownKey = undefined;
  }

  /** Pages are bound to the cookie of the decision from here on, with this value; the one for forms alone goes. */
  bindToDecision(value: string): void {
    const { tools, facts, isSecure, lines } = this.#state;
    const name = formCookieName(tools.settings.cookie, isSecure);
    if (this.#random !== undefined || facts.cookies.some((pair) => pair.name === name))
      lines.bindForms("");
    this.#decided = value;
    this.#random = undefined;
  }

  #pageBindings(): Bindings {
    return this.#state.hasSharedPages ? UNBOUND : this.#bindings();
  }

  /**
   * The visitor's own cookies that forms may be bound to: their decision, or a random text until there is one. Of two
   * with one name, one may have been put there by a sister host: then neither counts.
   */
  #bindings(): Bindings {
    const { tools, facts, isSecure } = this.#state;
    const { cookie } = tools.settings;
    const { cookies, stored } = facts;
    const isDecided = this.#decided !== undefined;
    if (!isDecided && this.#random === undefined && cookies.length === 0) return UNBOUND;
    const decided =
      this.#decided ??
      (stored.kind === "decision"
        ? soleValue(cookies, decisionCookieName(cookie, isSecure))
        : undefined);
    const sent = isDecided ? undefined : soleValue(cookies, formCookieName(cookie, isSecure));
    const random = this.#random ?? (sent !== undefined && BINDING.test(sent) ? sent : undefined);
    const proven = decided !== undefined && namesSubject(decided) ? decided : undefined;
    return {
      page: decided ?? random,
      forms: [proven, random].filter((one) => one !== undefined),
    };
  }

  /** A key that is bound; a visitor who has nothing to bind it to gets a cookie for it with this response. */
  #bound(): string {
    const { page, forms } = this.#bindings();
    const [known] = forms;
    if (known !== undefined) return formKeyOf(page ?? known, known);
    this.#random = randomKey();
    this.#state.lines.bindForms(this.#random);
    return formKeyOf(page ?? this.#random, this.#random);
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
