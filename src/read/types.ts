// The facts of a request. Reading never throws, whatever a client sends.
import type { IncomingHttpHeaders } from "node:http";
import type { Decision, Signals } from "../decide/types.ts";

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
  | { readonly kind: "invalid"; readonly why: string }
  | { readonly kind: "decision"; readonly decision: Decision };

/** All that a request says about consent. */
export interface Facts {
  readonly cookies: readonly CookiePair[];
  readonly stored: Stored;
  readonly signals: Signals;
  readonly region: string | undefined;
}
