// What a developer is told, once: what a gate blocked because nobody declared it, with the lines to paste.

import { channel, type Channel } from "node:diagnostics_channel";
import type { GateEvent } from "../gate/types.ts";
import { ownerHint, ownersOfCookie, ownersOfHost } from "./likely-owner.ts";

/** Everything the gates do is published here as `GateEvent`: names and hosts, never values. */
const gateChannel: Channel = channel("assent:gate");

/** What a site's `onEvent` or `onWarning` threw. */
const listenerErrorChannel: Channel = channel("assent:listener-error");

/** More different names than a site has; beyond it nothing new is told, so that a crawler cannot fill the memory. */
const MOST = 500;

/** False in production: there the default `onWarning` is silent. */
export function printsWarnings(): boolean {
  return process.env["NODE_ENV"] !== "production";
}

/** The default `onWarning`. */
export function printWarning(message: string): void {
  if (printsWarnings()) console.warn(`assent: ${message}`);
}

/**
 * Makes a listener of the site's harmless: what it throws must not end a response half-way. It is published on the
 * channel `assent:listener-error`.
 */
export function ignoringErrors<Args extends readonly unknown[]>(
  listener: (...args: Args) => void,
): (...args: Args) => void {
  return (...args) => {
    try {
      listener(...args);
    } catch (error) {
      listenerErrorChannel.publish(error);
    }
  };
}

/** Tells each message once: what is wrong in an app is wrong on every request. */
export function warnOnce(tell: (message: string) => void): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.size >= MOST || told.has(message)) return;
    told.add(message);
    tell(message);
  };
}

/** Turns the gates' events into warnings, each once. */
export function createReporter(
  onEvent: ((event: GateEvent) => void) | undefined,
  onWarning: (message: string) => void,
): (event: GateEvent, path: string) => void {
  const told = new Set<string>();
  return (event, path) => {
    if (gateChannel.hasSubscribers) gateChannel.publish(event);
    onEvent?.(event);
    if (isExpected(event)) return;
    const key = keyOf(event);
    if (told.size >= MOST || told.has(key)) return;
    const message = warningOf(event, path);
    if (message === undefined) return;
    told.add(key);
    onWarning(message);
  };
}

/** What the catalogue says by itself: a declared service lacks consent, or keeps to its retention. */
function isExpected(event: GateEvent): boolean {
  if (event.kind === "limit" || event.kind === "markup" || event.service === undefined)
    return false;
  if (event.kind === "cookie" && event.action === "lost") return false;
  if (event.kind === "outgoing") return !OUTGOING_MISTAKES.has(event.reason);
  return event.kind !== "csp" || event.action !== "mismatch";
}

/** Reasons that lie in the app's code, not with its visitors. */
const OUTGOING_MISTAKES: ReadonlySet<string> = new Set([
  "no-visitor",
  "batch",
  "other-service",
  "outdated",
  "undeclared",
  "unproved",
  "invalid-token",
]);

function keyOf(event: GateEvent): string {
  if (event.kind === "cookie") {
    return event.action === "lost" ? `lost ${event.name}` : `cookie ${event.name}`;
  }
  if (event.kind === "limit") return `limit ${event.limit}`;
  if (event.kind === "markup") return `markup ${event.problem} ${event.element} ${event.named}`;
  if (event.kind === "outgoing") return `outgoing ${event.host} ${event.reason}`;
  if (event.kind === "header" && event.host === undefined) return `header ${event.name}`;
  if (event.kind === "embed" && event.ready !== undefined) return `ready ${event.ready}`;
  return `host ${event.host ?? ""}`;
}

/** Limits that say what is wrong in the app. */
const LIMITS: Readonly<Record<string, string>> = {
  ungated:
    "a response was about to leave past the gates, and was cut: send it by the response's own writeHead, write and end, " +
    "not by a prototype's or a copy that was taken before consent()",
  "raw-respond":
    "a response left by http2stream.respond(), which passes no gate: send it by the response that consent() was given",
  "body-replaced":
    "ctx.body was replaced outside consent() after it had been gated, and was gated again: mount what replaces it " +
    "inside, after consent()",
};

/** What there is to tell a developer: nothing, where the catalogue says what happened and why. */
function warningOf(event: GateEvent, path: string): string | undefined {
  // Paths may hold personal data in their query; the place is enough.
  const place = path.split("?", 1)[0] ?? "";
  const held = event.disposition === "report" ? "would be held back" : "was held back";
  const blocked = event.disposition === "report" ? "would be blocked" : "was blocked";
  if (event.kind === "limit") {
    const told = LIMITS[event.limit];
    if (told !== undefined) return `${told} (on ${place}; docs/http.md).`;
    return `the bound "${event.limit}" was reached on ${place}; what came after it ${blocked} (docs/failures.md).`;
  }
  if (event.kind === "markup") return mistakeOf(event, place);
  if (event.kind === "csp" && event.action === "mismatch") return mismatchOf(event);
  if (event.kind === "outgoing") {
    return (
      `a call of the server to ${event.host} (service ${JSON.stringify(event.service)}) ${held}: ${event.reason}. ` +
      "What this means and what to do: docs/outgoing.md."
    );
  }
  if (event.kind === "cookie" && event.action === "lost") {
    return `the cookie ${JSON.stringify(event.name)} of ${place} is kept by no browser: ${event.reason}.`;
  }
  if (event.kind === "header" && event.name === "clear-site-data") {
    if (event.disposition === "report") return undefined;
    return (
      `Clear-Site-Data of ${place} would have deleted the consent cookie too: "cookies" was taken out of it, and every ` +
      "known cookie was expired in its place. List what else is to be cleared, and expire your cookies by Set-Cookie " +
      "(docs/http.md)."
    );
  }
  if (event.action !== "blocked" && event.action !== "reported") return undefined;
  if (event.kind === "cookie") {
    return (
      `the cookie ${JSON.stringify(event.name)} of ${place} is not in the catalogue and ${blocked}. ` +
      ownerHint(ownersOfCookie(event.name)) +
      "If the site needs it, declare it in a service: " +
      `cookies: [{ name: ${JSON.stringify(event.name)}, retention: "session", purpose: "…" }]`
    );
  }
  if (event.host === undefined) return undefined;
  const outcome = event.action === "reported" ? "would be blocked" : blocked;
  if (event.kind === "embed" && event.ready !== undefined) {
    return (
      `${sourceOf(event)} of ${place} is a Google tag that comes from the site's own ${event.host}: it is not in the ` +
      `catalogue, and ${outcome}. Declare it: import { ${event.ready} } from "assent/services", then ` +
      `services: [${event.ready}()].`
    );
  }
  return (
    `${sourceOf(event)} of ${place} leads to ${event.host}, which is not in the catalogue, and ${outcome}. ` +
    ownerHint(ownersOfHost(event.host)) +
    `If the site needs it, declare it in a service: urls: [${JSON.stringify(`${event.host}/`)}], ` +
    "or name it in firstParty."
  );
}

function sourceOf(event: GateEvent & { readonly kind: "embed" | "header" | "csp" }): string {
  if (event.kind === "embed") return withArticle(event.element);
  return event.kind === "header" ? `the header ${event.name}` : `a script (${event.directive})`;
}

function withArticle(name: string): string {
  const article = /^[aeio]/.test(name) ? "an" : "a";
  return `${article} ${name}`;
}

function mismatchOf({ service, host, directive }: GateEvent & { readonly kind: "csp" }): string {
  return (
    `the service ${JSON.stringify(service ?? "")} may be used, but its "loads" do not let ${host} be loaded as ` +
    `${directive.split("-src", 1)[0]} (${directive}): the browser blocked it. Add that to the service's urls, or leave "loads" out.`
  );
}

function mistakeOf(
  { problem, element, named }: GateEvent & { readonly kind: "markup" },
  place: string,
): string {
  const name = JSON.stringify(named);
  if (problem === "loads-nothing") {
    return (
      `a <${element} data-consent=${name}> of ${place} loads nothing itself, so there is nothing in it to hold back. Put ` +
      "data-consent on the element that loads (script, iframe, img, …). For a box in the place of what a script draws: " +
      `<consent-embed service=${name} for="#id-of-the-element"></consent-embed> (docs/frameworks.md).`
    );
  }
  if (problem === "unknown-claim") {
    return (
      `a <${element} data-consent=${name}> of ${place} names neither a service nor a category of the catalogue, so it says ` +
      "nothing: the element is held to its addresses alone. Give it the id of one."
    );
  }
  if (problem === "unknown") {
    return (
      `a <consent-embed> of ${place} names the service ${name}, which is not in the catalogue: it shows nothing. ` +
      "Give it the id of a service in the catalogue, or declare that one."
    );
  }
  return (
    `a <consent-embed service=${name}> of ${place} has nothing to show: give it src, the http: or https: address of the ` +
    "frame, or for, the id of the element in whose place it stands."
  );
}
