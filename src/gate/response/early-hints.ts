// 103 Early Hints: what a browser fetches before the response is there, through the same gates.
import { gateCookies } from "./gate-head.ts";
import { gateHeaders } from "../headers/headers.ts";
import { listedHead } from "../head.ts";
import type { GateContext } from "../types.ts";

/**
 * The hints that may be sent; undefined if there is no reason left to send any. The same object if
 * nothing had to change. `hints` as `writeEarlyHints` takes them.
 */
export function gateEarlyHints(
  hints: Readonly<Record<string, unknown>>,
  context: GateContext,
): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(hints)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]): [string, string | string[]] => [
      name,
      Array.isArray(value) ? value.map(String) : String(value),
    ]);
  const head = listedHead(entries, 103);
  if (context.settings.cookies) gateCookies(head, context, Date.now());
  if (context.settings.headers) gateHeaders(head, context);
  if (!head.changed) return hints;
  if (head.get("link") === undefined) return undefined;
  const kept: Record<string, unknown> = {};
  const flat = head.flat();
  for (let i = 0; i + 1 < flat.length; i += 2) kept[String(flat[i])] = flat[i + 1];
  return kept;
}
