// What assent's pages, and its parts in the site's pages, are made from on one request.

import type { ConsentState } from "../decide/types.ts";
import type { PageView } from "../pages/types.ts";
import type { FormBinding } from "./form-binding.ts";
import { ownCookiesOf } from "./own-cookies.ts";
import type { RequestState } from "./request-state.ts";

export class PageViews {
  readonly #state: RequestState;
  readonly #forms: FormBinding;
  #inPage: PageView | undefined;
  /** The consent that `#inPage` was made for. */
  #madeFor: ConsentState | undefined;

  constructor(state: RequestState, forms: FormBinding) {
    this.#state = state;
    this.#forms = forms;
  }

  /** For one of assent's own pages; `returnTo` is where the visitor goes back to. */
  ownPage(returnTo: string): PageView {
    const forms = this.#forms;
    // A page of ours in the place of the one that was asked for.
    const isPosted = this.#state.isPosted && !this.#state.isOwnPage;
    // A view is made for other answers too: only a form that is written needs a key, and a cookie it is bound to.
    return {
      ...this.#common(returnTo),
      isPosted,
      get formKey() {
        return forms.ownKey;
      },
    };
  }

  /** For a document in a frame of the site's page. */
  embed(returnTo: string): PageView {
    return { ...this.#common(returnTo), formKey: this.#forms.formKey };
  }

  /** For markup in the page of this very request. */
  get inPage(): PageView {
    const state = this.#state;
    if (this.#madeFor !== state.consent || this.#inPage === undefined) {
      this.#inPage = {
        ...this.#common(state.wayBack),
        placement: state.placement,
        consent: state.pageConsent,
        formKey: this.#forms.formKey,
        isPosted: state.isPosted,
        isFramed: state.place === "frame",
      };
      this.#madeFor = state.consent;
    }
    return this.#inPage;
  }

  /** What `inPage` depends on has changed. */
  renew(): void {
    this.#inPage = undefined;
  }

  #common(returnTo: string): PageView {
    const state = this.#state;
    const { settings } = state.tools;
    return {
      catalogue: state.catalogue,
      consent: state.consent,
      ...state.words,
      prefix: settings.prefix,
      returnTo,
      validFor: settings.validFor,
      own: ownCookiesOf(settings, state.isSecure),
      hasReceipt: settings.ledger?.receipt !== undefined,
      confirmation: state.confirmation,
      account: state.account,
      isFolded: state.isFolded,
    };
  }
}
