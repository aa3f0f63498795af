// What a developer is told, once: what a gate blocked because nobody declared it, with the lines to paste.

import { channel } from "node:diagnostics_channel";
import type { GateEvent } from "./gate/types.ts";

/** Everything the gates do is published here as `GateEvent`: names and hosts, never values. */
export const gateChannel = channel("assent:gate");

/** More different names than a site has; beyond it nothing new is told, so that a crawler cannot fill the memory. */
const MOST = 500;

/** The default `onWarning`: silent in production. */
export function printWarning(message: string): void {
  if (process.env["NODE_ENV"] !== "production") console.warn(`assent: ${message}`);
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
    const message = warningOf(event, path);
    if (message === undefined || told.size >= MOST) return;
    const key = keyOf(event);
    if (told.has(key)) return;
    told.add(key);
    onWarning(message);
  };
}

function keyOf(event: GateEvent): string {
  switch (event.kind) {
    case "cookie":
      return `cookie ${event.name}`;
    case "limit":
      return `limit ${event.limit}`;
    default:
      return `host ${event.host ?? ""}`;
  }
}

function warningOf(event: GateEvent, path: string): string | undefined {
  // Paths may hold personal data in their query; the place is enough.
  const place = path.split("?", 1)[0] ?? "";
  switch (event.kind) {
    case "cookie":
      if (event.service !== undefined || event.action !== "blocked") return undefined;
      return (
        `the cookie ${JSON.stringify(event.name)} of ${place} is not in the catalogue and was blocked. ` +
        "If the site needs it, declare it in a service: " +
        `cookies: [{ name: ${JSON.stringify(event.name)}, retention: "session", purpose: "…" }]`
      );
    case "limit":
      return `the bound "${event.limit}" was reached on ${place}; what lay behind it was blocked (docs/failures.md).`;
    default:
      if (event.service !== undefined || event.host === undefined) return undefined;
      return (
        `${event.kind === "embed" ? `a ${event.element}` : `the header ${event.name}`} of ${place} leads to ` +
        `${event.host}, which is not in the catalogue, and was blocked. If the site needs it, declare it in a ` +
        `service: urls: [${JSON.stringify(`${event.host}/`)}], or name it in firstParty.`
      );
  }
}
