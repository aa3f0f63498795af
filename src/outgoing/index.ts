// `assent/outgoing`: what the server itself sends.
export { guardOutgoing } from "./guard-outgoing.ts";
export type {
  ClientOptions,
  GuardOutgoingOptions,
  OnRefused,
  OutgoingGuard,
} from "./guard-outgoing.ts";
export { OutgoingRefusedError } from "./refused.ts";
export type { OutgoingReason, OutgoingRefusal } from "./refused.ts";
export { verifyToken } from "./verify-token.ts";
export type { TokenConsent, TokenStanding, VerifyTokenOptions } from "./verify-token.ts";
