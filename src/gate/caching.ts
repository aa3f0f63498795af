// A response that depends on consent says so, to every cache on its way.
import { saltTag } from "./etag.ts";
import type { Head } from "./head.ts";

/** What the answer to a request depends on. */
const VARY_ON = ["Cookie", "Sec-GPC"];

/** Cache headers that outrank Cache-Control at some caches (RFC 9213 and its forerunners). */
const TARGETED = ["cdn-cache-control", "surrogate-control", "cloudflare-cdn-cache-control"];

/**
 * Marks a head whose response depends on consent: Vary appended, Cache-Control made private and
 * revalidating, ETag salted. `mark` is the variant's (`variantMark`); `alsoOn` names further request headers.
 */
export function markDependent(head: Head, mark: string, alsoOn: readonly string[] = []): void {
  appendVary(head, [...VARY_ON, ...alsoOn]);
  restrict(head);
  const tag = head.get("etag");
  if (tag !== undefined) head.set("ETag", saltTag(tag, mark));
  // Alone, a date would revalidate the page of another consent: it does not change with one.
  else if (head.status !== 304) head.remove("last-modified");
}

function appendVary(head: Head, on: readonly string[]): void {
  const present = head.get("vary") ?? "";
  const names = present.split(",").map((name) => name.trim().toLowerCase());
  if (names.includes("*")) return;
  const missing = on.filter((name) => !names.includes(name.toLowerCase()));
  if (missing.length === 0) return;
  head.set("Vary", [...(present.trim() === "" ? [] : [present]), ...missing].join(", "));
}

/** `private`, and asked for again each time: a browser's own cache must not outlive a decision either. */
function restrict(head: Head): void {
  for (const name of TARGETED) head.remove(name);
  const present = directives(head.get("cache-control") ?? "");
  const names = present.map(nameOf);
  if (names.includes("no-store")) return;
  const kept = present.filter(
    (_, i) => !["public", "private", "s-maxage", "immutable", "no-cache"].includes(names[i] ?? ""),
  );
  const fresh = !present.some((directive) => /^max-age\s*=\s*"?0+"?$/i.test(directive));
  const wanted = ["private", ...(fresh || names.includes("no-cache") ? ["no-cache"] : []), ...kept];
  if (wanted.join() !== present.join()) head.set("Cache-Control", wanted.join(", "));
}

/** Splits at commas outside quotes: `private="a, b"` is one directive. */
function directives(value: string): string[] {
  const parts = value.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function nameOf(directive: string): string {
  return (directive.split("=")[0] ?? "").trim().toLowerCase();
}
