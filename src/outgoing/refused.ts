// What a call that was held back fails with: which service, why, and what to do about it.

import type { Reason } from "../decide/types.ts";

/** Why a call of the server was held back. */
export type OutgoingReason =
  /** Why the visitor's consent does not allow the service: `default`, `decision`, `signal`, … */
  | Reason
  /** The visitor allowed it when the request came, and has taken that back since. */
  | "withdrawn"
  /** The request is longer ago than `holdsFor`: the visitor may have changed their mind elsewhere. */
  | "outdated"
  /** The call belongs to no request: nobody knows whose data it carries. */
  | "no-visitor"
  /** The endpoint takes events of several visitors in one call, and the client does not ask each of them. */
  | "batch"
  /** A client that was made for one service calls another. */
  | "other-service"
  /** Neither a ledger nor a short age says that the consent of a token still stands. */
  | "unproved"
  /** What was given as a token is none, or is not signed with a known secret. */
  | "invalid-token";

/** A call that was held back. */
export interface OutgoingRefusal {
  /** Id of the service. */
  readonly service: string;
  /** Its name, for people. */
  readonly name: string;
  /** The host that was to be called; for a method of a client: the method. */
  readonly target: string;
  readonly reason: OutgoingReason;
}

const ASK_FIRST =
  "Send it after the visitor has accepted, and ask consent.allows() before; or declare the service functional, if the visitor cannot have what they asked for without it.";

const REMEDIES: { readonly [Kind in OutgoingReason]?: string } = {
  withdrawn: "Nothing is to be done: what is sent later is held back as well.",
  outdated:
    "Give a job that runs later consent.token() and call verifyToken() when it runs, or raise holdsFor of guardOutgoing().",
  "no-visitor":
    "Call it from the handler of a request, by consent.fetch() or in consent.run(); in a job, in run() of what verifyToken() gives; if it carries no visitor's data, in withoutVisitor().",
  batch:
    "Make the client with client() of what guardOutgoing() returns: it asks the consent of each visitor when an event is handed over. If the call carries the data of one visitor alone, make it by consent.fetch().",
  "other-service":
    "Make a client of its own for that service with client() of what guardOutgoing() returns.",
  unproved:
    "Give verifyToken() the site's ledger; or, if there is none, unprovenFor: how long a token counts without one.",
  "invalid-token": "Give verifyToken() the catalogue and the secrets of consent().",
};

/** The error that a call fails with; `fetch` rejects with a TypeError whose `cause` it is. */
export class OutgoingRefusedError extends Error {
  override readonly name = "OutgoingRefusedError";
  readonly code = "ASSENT_OUTGOING_REFUSED";
  /** Id of the service. */
  readonly service: string;
  /** The host, or the method of a client. Never a path, which may hold personal data. */
  readonly target: string;
  readonly reason: OutgoingReason;

  constructor({ service, name, target, reason }: OutgoingRefusal) {
    super(
      `assent: ${target} was not called: it is of the service ${JSON.stringify(service)} (${name}), which lacks consent (${reason}). ${REMEDIES[reason] ?? ASK_FIRST}`,
    );
    this.service = service;
    this.target = target;
    this.reason = reason;
  }
}
