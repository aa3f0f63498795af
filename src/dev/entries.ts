// What gates told, as lines of the development page: what it was, what became of it, and why, in words.
import type { LoadKind } from "../catalogue/types.ts";
import type { ConsentState, Reason } from "../decide/types.ts";
import type { GateEvent } from "../gate/types.ts";
import type { Entry } from "./page-log.ts";
import { pasteForCookie, pasteForHost, pasteForReady } from "./paste-line.ts";

/** An entry before it is counted. */
export type NewEntry = Omit<Entry, "count">;

const REASONS: Readonly<Record<Reason, string>> = {
  functional: "it needs no consent",
  exempt: "it is exempt from consent",
  decision: "the visitor decided so",
  signal: "the browser sends a privacy signal (Sec-GPC or DNT)",
  default: "the visitor has not answered, and this is what holds in their region until then",
  expired: "the visitor's answer has expired",
  "policy-changed": "the policy has changed since the visitor's answer",
  invalid: "the consent cookie could not be read",
  unknown: "the request could not carry the consent cookie",
  once: "the visitor loads it this once",
  undeclared: "it is not in the catalogue",
  "report-only": 'mode is "report-only": nothing is held back',
};

/** Calls of the server have reasons of their own besides (docs/outgoing.md). */
const OF_CALLS: Readonly<Record<string, string | undefined>> = REASONS;

/** Elements by what they load: for the draft of a declaration. */
const LOADS: Readonly<Record<string, LoadKind | undefined>> = {
  script: "script",
  iframe: "frame",
  frame: "frame",
  img: "image",
  video: "media",
  audio: "media",
};

const UNDECLARED = "it is not in the catalogue";

/** Why the service is, or is not, allowed. */
export function why(consent: Pick<ConsentState, "reason">, service: string): string {
  return REASONS[consent.reason(service)];
}

/** The line for what a gate told; undefined: there is nothing to show. */
export function entryOf(
  event: GateEvent,
  consent: Pick<ConsentState, "reason">,
): NewEntry | undefined {
  switch (event.kind) {
    case "cookie":
      return ofCookie(event, consent);
    case "embed":
    case "header":
    case "csp":
      return ofContact(event, consent);
    case "outgoing":
      return {
        section: "server",
        outcome: "blocked",
        kind: "call of the server",
        name: event.host,
        service: event.service,
        reason: OF_CALLS[event.reason] ?? event.reason,
        paste: undefined,
      };
    case "markup":
      return {
        ...NOTE,
        kind: `<${event.element}>`,
        name: event.named,
        reason: MISTAKES[event.problem],
      };
    case "limit":
      return {
        ...NOTE,
        kind: "limit",
        name: event.limit,
        reason: "a bound was reached, or a way around the gates was taken (docs/failures.md)",
      };
    default:
      return undefined;
  }
}

const NOTE = { section: "note", outcome: "told", service: undefined, paste: undefined } as const;

const MISTAKES = {
  "loads-nothing": "the element loads nothing itself: put data-consent on the one that does",
  "unknown-claim": "data-consent names neither a service nor a category of the catalogue",
  unknown: "<consent-embed> names a service that is not in the catalogue",
  "no-address": "<consent-embed> has neither src nor for",
} as const;

const COOKIE_OUTCOMES = {
  blocked: ["blocked", ""],
  capped: ["changed", "its life is cut to what is declared"],
  hidden: ["blocked", "hidden from the app: "],
  expired: ["changed", "deleted in the browser"],
  allowed: ["allowed", ""],
  lost: ["told", ""],
} as const;

function ofCookie(
  event: GateEvent & { readonly kind: "cookie" },
  consent: Pick<ConsentState, "reason">,
): NewEntry {
  const { name, service, action } = event;
  const [outcome, words] = COOKIE_OUTCOMES[action];
  const isUnknown = service === undefined && (action === "blocked" || action === "allowed");
  let reason: string = words;
  if (action === "lost") reason = `no browser keeps it: ${event.reason}`;
  else if (outcome !== "changed")
    reason += service === undefined ? UNDECLARED : why(consent, service);
  return {
    section: isUnknown ? "unknown" : "cookie",
    outcome,
    kind: action === "hidden" ? "cookie of the request" : "cookie",
    name,
    service,
    reason,
    paste: isUnknown ? pasteForCookie(name) : undefined,
  };
}

function ofContact(
  event: GateEvent & { readonly kind: "embed" | "header" | "csp" },
  consent: Pick<ConsentState, "reason">,
): NewEntry {
  const { service, host } = event;
  const isUnknown = service === undefined && host !== undefined;
  const isChanged = event.kind === "header" && event.action === "changed";
  const kind = kindOf(event);
  const ready = event.kind === "embed" ? event.ready : undefined;
  const name = host ?? (event.kind === "header" ? event.name : (service ?? ""));
  return {
    section: sectionOf(event, isUnknown),
    outcome: isChanged ? "changed" : "blocked",
    kind,
    name,
    service,
    reason: reasonOf(event, consent),
    paste:
      isUnknown && ready !== undefined
        ? pasteForReady(ready)
        : isUnknown
          ? pasteForHost(host, LOADS[kind])
          : undefined,
  };
}

function kindOf(event: GateEvent & { readonly kind: "embed" | "header" | "csp" }): string {
  if (event.kind === "embed") return event.element;
  return event.kind === "header" ? `header ${event.name}` : `script's request (${event.directive})`;
}

function sectionOf({ kind }: GateEvent, isUnknown: boolean): Entry["section"] {
  if (isUnknown) return "unknown";
  return kind === "header" ? "header" : "tag";
}

function reasonOf(
  event: GateEvent & { readonly kind: "embed" | "header" | "csp" },
  consent: Pick<ConsentState, "reason">,
): string {
  if (event.kind === "csp" && event.action === "mismatch")
    return "the service may be used, but its urls do not say that it is loaded as this";
  if (event.service !== undefined) return why(consent, event.service);
  return event.host === undefined ? "it keeps state or contacts others" : UNDECLARED;
}
