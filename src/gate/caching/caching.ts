// A response that depends on consent says so, to every cache on its way.
import { memoize } from "../../util/memoize.ts";
import type { Caching } from "./caching-variant.ts";
import { VARIANT_HEADER } from "./caching-variant.ts";
import { saltTag } from "./etag.ts";
import type { Head } from "../head.ts";

/** What the answer to a request depends on. */
const VARY_ON = "Cookie, Sec-GPC";

/** Cache headers that outrank Cache-Control at some caches (RFC 9213 and its forerunners). */
const TARGETED = ["cdn-cache-control", "surrogate-control", "cloudflare-cdn-cache-control"];

/** What a head is marked with. */
export interface Dependence {
  /** The variant's mark (`variantMark`), made where there is a tag to bear it. */
  readonly mark: () => string;
  /** Further request headers that the response depends on. */
  readonly alsoOn?: readonly string[] | undefined;
  readonly caching?: Caching | undefined;
  /** True if it depends on this very visitor. */
  readonly personal?: boolean;
}

/**
 * Marks a head whose response depends on consent: Vary appended, Cache-Control made private and revalidating,
 * ETag salted. Where the cache in front has named the right variant, it may keep the response under that name.
 */
export function markDependent(
  head: Head,
  { mark, alsoOn = [], caching, personal }: Dependence,
): void {
  saltValidators(head, mark);
  const also = alsoOn.map((name) => `, ${name}`).join("");
  const keyed = caching?.mode === "keyed" ? caching : undefined;
  const mayBeShared = personal !== true && head.get("set-cookie") === undefined;
  if (keyed !== undefined && mayBeShared && keyed.presented === keyed.expected) {
    appendVary(head, `${VARIANT_HEADER}${also}`);
    shareKeyed(head);
    return;
  }
  if (keyed?.correction !== undefined) {
    head.set("Set-Cookie", [...head.all("set-cookie"), keyed.correction]);
  }
  appendVary(head, `${VARY_ON}${keyed ? `, ${VARIANT_HEADER}` : ""}${also}`);
  restrict(head);
}

/** Marks a page that is the same for all: it depends on what is declared and on the words, not on consent. */
export function markInvariant(head: Head, { mark, alsoOn = [] }: Dependence): void {
  saltValidators(head, mark);
  if (alsoOn.length > 0) appendVary(head, alsoOn.join(", "));
}

function saltValidators(head: Head, mark: () => string): void {
  const tag = head.get("etag");
  if (tag !== undefined) head.set("ETag", saltTag(tag, mark()));
  // Alone, a date would revalidate the page of another consent: it does not change with one.
  else if (head.status !== 304) head.remove("last-modified");
}

/** What is said anew, or would let a browser show a page that is not fresh. */
const RESHAPED = new Set([
  "public",
  "max-age",
  "s-maxage",
  "must-revalidate",
  "immutable",
  "stale-while-revalidate",
  "stale-if-error",
]);

/**
 * The shared cache may keep it for as long as the site said; a browser asks again each time, for it does not know
 * the variant: its own copy must not outlive a decision.
 */
function shareKeyed(head: Head): void {
  const present = directives(head.get("cache-control") ?? "");
  const names = present.map(nameOf);
  if (names.includes("no-store") || names.includes("private")) return restrict(head);
  if (names.includes("no-cache")) return;
  const age = ageOf(present, "s-maxage") ?? ageOf(present, "max-age");
  const kept = present.filter((_, i) => !RESHAPED.has(names[i] ?? ""));
  const wanted =
    age === undefined
      ? ["no-cache", ...kept]
      : ["public", "max-age=0", "must-revalidate", `s-maxage=${age}`, ...kept];
  head.set("Cache-Control", wanted.join(", "));
  head.remove("expires");
}

function ageOf(present: readonly string[], name: string): string | undefined {
  // oxlint-disable-next-line assent/linear-regexp -- names are our own; one run of white space and one of digits at fixed places.
  const pattern = new RegExp(`^${name}\\s*=\\s*"?(\\d+)"?$`, "i");
  return present.flatMap((directive) => pattern.exec(directive)?.[1] ?? [])[0];
}

/** `on`: names, joined by ", ". */
function appendVary(head: Head, on: string): void {
  const present = head.get("vary") ?? "";
  const wanted = present === "" ? on : appended(`${present}\n${on}`);
  if (wanted !== present) head.set("Vary", wanted);
}

/** What is there, a line break, what is to be there: no field has such a break in it. */
const appended: (both: string) => string = memoize(200, (both) => {
  const [present = "", on = ""] = both.split("\n");
  const names = present.split(",").map((name) => name.trim().toLowerCase());
  if (names.includes("*")) return present;
  const missing = on.split(", ").filter((name) => !names.includes(name.toLowerCase()));
  return [...(present.trim() === "" ? [] : [present]), ...missing].join(", ");
});

/** `private`, and asked for again each time: a browser's own cache must not outlive a decision either. */
function restrict(head: Head): void {
  for (const name of TARGETED) head.remove(name);
  const said = head.get("cache-control") ?? "";
  const wanted = restricted(said);
  if (wanted !== said) head.set("Cache-Control", wanted);
}

/** The same text if it says all that already. */
const restricted: (cacheControl: string) => string = memoize(200, (cacheControl) => {
  const present = directives(cacheControl);
  const names = present.map(nameOf);
  if (names.includes("no-store")) return cacheControl;
  const kept = present.filter(
    (_, i) => !["public", "private", "s-maxage", "immutable", "no-cache"].includes(names[i] ?? ""),
  );
  const fresh = !present.some((directive) => /^max-age\s*=\s*"?0+"?$/i.test(directive));
  const wanted = ["private", ...(fresh || names.includes("no-cache") ? ["no-cache"] : []), ...kept];
  return wanted.join() === present.join() ? cacheControl : wanted.join(", ");
});

/** Splits at commas outside quotes: `private="a, b"` is one directive. */
function directives(value: string): string[] {
  const parts = value.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function nameOf(directive: string): string {
  return (directive.split("=")[0] ?? "").trim().toLowerCase();
}
