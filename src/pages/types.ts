// What a page is made from.
import type { Catalogue } from "../catalogue/types.ts";
import type { ConsentState } from "../decide/types.ts";
import type { Texts } from "./text/types.ts";

/** What the visitor has just done; `applied`: on another device, and it holds here now. */
export type Confirmation = "accepted" | "refused" | "saved" | "withdrawn" | "applied";

/** Where the question stands: first in the page, or at the lower edge of the window. */
export type BannerPlacement = "top" | "bottom";

/** A cookie of assent itself. */
export interface OwnCookie {
  readonly name: string;
  /** What it holds: the decision, a release of one embed, what is to be confirmed, the proof of forms, that a notice is hidden. */
  readonly use: "decision" | "once" | "done" | "form" | "notice" | "account";
  /** In seconds; `"session"`: until the browser is closed. */
  readonly lifetime: number | "session";
}

/** What every page shows of a consent (`answersKey`): nothing of it is one visitor's alone. */
export type ShownConsent = Pick<
  ConsentState,
  "status" | "source" | "needsPrompt" | "asks" | "allows" | "reason" | "regime" | "rules"
>;

/** Everything the banner, the preferences and the policy need to know. */
export interface PageView<Consent extends ShownConsent = ConsentState> {
  readonly catalogue: Catalogue;
  readonly consent: Consent;
  /** Language tag of the texts: `en`. */
  readonly language: string;
  readonly texts: Texts;
  /** Where the routes stand: `/consent`. */
  readonly prefix: string;
  /** Path and query the visitor goes back to after answering. */
  readonly returnTo: string;
  /** Where the question stands in a page of the site. Default `"top"`. */
  readonly placement?: BannerPlacement | undefined;
  /** How long a decision holds, in seconds. */
  readonly validFor: number;
  /**
   * Sent back with every form of this page: the proof that a visitor pressed a button of ours (`form-key.ts`), and what
   * makes a form sent twice one act. Undefined: the markup is not sent to a visitor.
   */
  readonly formKey?: string | undefined;
  /** True: the markup is kept for many visitors. Slots stand in it for `returnTo` and `formKey` (`wayBack`). */
  readonly isKept?: boolean | undefined;
  /** True: the page answers something that was sent, and must not be asked for again. Default false. */
  readonly isPosted?: boolean | undefined;
  /** True: the page stands in a frame. Default false. */
  readonly isFramed?: boolean | undefined;
  /** The cookies assent itself sets. Default none. */
  readonly own?: readonly OwnCookie[] | undefined;
  /**
   * The visitor is signed in, and their answer is kept with the account. `conflict`: it grants what this browser refuses,
   * so they are asked about it. Undefined: the answer is this browser's.
   */
  readonly account?: "kept" | "conflict" | undefined;
  /** True: the visitor has hidden the notice that would stand there, of a signal or of what is used without asking. */
  readonly isFolded?: boolean | undefined;
  /** True if the visitor can have a receipt of his decision. */
  readonly hasReceipt?: boolean | undefined;
  /** What was just done, to be confirmed on the next page. */
  readonly confirmation?: Confirmation | undefined;
}
