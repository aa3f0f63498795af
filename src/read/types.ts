// The facts of a request. Reading never throws, whatever a client sends.
import type { IncomingHttpHeaders } from "node:http";

/** What the browser says by itself. */
export interface Signals {
  /** `Sec-GPC: 1` was sent (W3C Global Privacy Control). */
  readonly gpc: boolean;
  /** `DNT: 1` was sent and the site opted in to reading it. */
  readonly dnt: boolean;
}

/** What silence means where the visitor is. */
export type Regime = "opt-in" | "opt-out" | "notice";

/** By which act a decision was made. */
export type Method = "banner" | "preferences" | "placeholder" | "api" | "import" | "signal";

/** What the visitor said, as it travels in the consent cookie. */
export interface Decision {
  /** Pseudonymous subject id: 22 characters base64url, random. */
  readonly id: string;
  /** When, in milliseconds since 1970 (whole seconds). */
  readonly time: number;
  /** Fingerprint of the policy version decided on. */
  readonly policy: string;
  readonly method: Method;
  readonly regime: Regime;
  /** The signals that were on the request, and shown, when the visitor decided. */
  readonly signals: Signals;
  /** Every category the visitor was asked about. */
  readonly categories: Readonly<Record<string, boolean>>;
  /** Services decided on by name, where that differs from (or was said besides) the category. */
  readonly services: Readonly<Record<string, boolean>>;
  /**
   * Of each category that the above say something of, what it was when it was answered, and when. Absent: nobody noted it,
   * and all was answered at `time`, on the version `policy`.
   */
  readonly purposes?: Readonly<Record<string, PurposeAnswered>>;
}

/** A purpose as it was when it was answered. */
export interface PurposeAnswered {
  /** Fingerprint of what was declared of it: 4 characters (`decide/purposes.ts`). */
  readonly fingerprint: string;
  /** When, in milliseconds since 1970 (whole seconds); never later than the decision's `time`. */
  readonly time: number;
}

/** What the readers need of a request: `http.IncomingMessage`, `Http2ServerRequest`, or a stand-in. */
export interface RequestLike {
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly url?: string | undefined;
  readonly method?: string | undefined;
}

/** One pair of the Cookie header, as sent: nothing decoded, nothing trimmed but white space. */
export interface CookiePair {
  readonly name: string;
  readonly value: string;
}

/** What the consent cookie held. */
export type Stored =
  | { readonly kind: "none" }
  /** There was none, and could have been none: the request could not carry it (`carriage.ts`). */
  | { readonly kind: "unknown" }
  | { readonly kind: "invalid"; readonly why: string }
  | { readonly kind: "decision"; readonly decision: Decision };

/** All that a request says about consent. */
export interface Facts {
  readonly cookies: readonly CookiePair[];
  readonly stored: Stored;
  readonly signals: Signals;
  readonly region: string | undefined;
  /** What another system's cookies have to do with `stored`, where option `interop` reads them. */
  readonly other?: OtherConsent;
  /** The visitor is signed in, and option `account` keeps their choice: `stored` is what holds for them here. */
  readonly account?: AccountFacts;
}

/** A visitor whose choice is kept with their account. */
export interface AccountFacts {
  /** Undefined: nobody can tell now which. */
  readonly id: string | undefined;
  /** False: nobody can tell now what was answered for it. */
  readonly isKnown: boolean;
  /** What the marker in this browser has to begin with. */
  readonly mark: string | undefined;
  /** What has been answered for the account itself. */
  readonly own: Stored;
  /** False: nothing has been answered for this account, and `stored` is the browser's own. */
  readonly hasChoice: boolean;
  /** This browser has not shown the account's choice, as it is now. */
  readonly isNew: boolean;
  /** The account grants what this browser refuses. */
  readonly isConflict: boolean;
}

/** A decision that was made with another consent system. */
export interface OtherConsent {
  /** Which one: `"complianz"`; undefined where `stored` is not its decision. */
  readonly system?: string;
  /** When it was made, in milliseconds since 1970; undefined: its cookies do not say. */
  readonly time?: number | undefined;
  /** It is to be recorded, and stored in a cookie of ours. */
  readonly isNew?: boolean;
  /** The other system asks: nobody is asked here. */
  readonly asksElsewhere?: boolean;
  /** What a decision that is made now bears in the place of the policy's fingerprint, in its cookie. */
  readonly stamp?: string;
}
