// What a site's own Content-Security-Policy says: what does it let our placeholders show, and is it narrower than ours?

import { memoize } from "../util/memoize.ts";

/** One policy: directives by name in lower case, with their sources as written. */
export type ReadPolicy = ReadonlyMap<string, readonly string[]>;

const WHITE = /[\t\n\f\r ]+/;

/** The policies of these header fields, read as CSP3 2.2 does: the first of two directives counts. */
export function readPolicies(fields: readonly string[]): readonly ReadPolicy[] {
  const [first, second] = fields;
  if (first === undefined) return NONE;
  return second === undefined ? policiesOf(first) : fields.flatMap((field) => policiesOf(field));
}

const NONE: readonly ReadPolicy[] = [];

/** Read several times a response, and on many sites the same with each. */
const policiesOf = memoize(100, (field): readonly ReadPolicy[] =>
  field
    .split(",")
    .map(readPolicy)
    .filter((policy) => policy.size > 0),
);

function readPolicy(text: string): ReadPolicy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(";")) {
    const [name = "", ...sources] = part.split(WHITE).filter((word) => word !== "");
    const key = name.toLowerCase();
    if (key !== "" && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}

/** What a site's own policy lets placeholders show. */
export interface PlaceholderRoom {
  /** Plugins, and frames, of the page's own host. */
  readonly objects: boolean;
  readonly frames: boolean;
  /** Images that stand in an address. */
  readonly dataImages: boolean;
}

const ROOM: PlaceholderRoom = { objects: true, frames: true, dataImages: true };

/** Every policy has to let it (CSP3 6.7): what one forbids would be a message in the visitor's console. */
export function placeholderRoom(policies: readonly ReadPolicy[]): PlaceholderRoom {
  if (policies.length === 0) return ROOM;
  return {
    objects: everyAllows(policies, ["object-src"], "'self'"),
    frames: everyAllows(policies, ["frame-src", "child-src"], "'self'"),
    dataImages: everyAllows(policies, ["img-src"], "data:"),
  };
}

/** True if each policy that governs the first of these directives it has, or `default-src`, names the source. */
function everyAllows(
  policies: readonly ReadPolicy[],
  directives: readonly string[],
  source: string,
): boolean {
  return policies.every((policy) => {
    const governing = [...directives, "default-src"].find((name) => policy.has(name));
    if (governing === undefined) return true;
    const sources = policy.get(governing) ?? [];
    // "*" is any host over the network: the page's own, and no data.
    return sources.some(
      (word) => word.toLowerCase() === source || (word === "*" && source === "'self'"),
    );
  });
}

/** May a script of the page's own host be loaded, bearing this nonce? Every policy has to let it (CSP3 6.7.1). */
export function ownScriptsPass(
  policies: readonly ReadPolicy[],
  nonce: string | undefined,
): boolean {
  return policies.every((policy) => {
    const sources =
      policy.get("script-src-elem") ?? policy.get("script-src") ?? policy.get("default-src");
    if (sources === undefined) return true;
    if (nonce !== undefined && sources.includes(`'nonce-${nonce}'`)) return true;
    const words = sources.map((source) => source.toLowerCase());
    return !words.includes("'strict-dynamic'") && (words.includes("'self'") || words.includes("*"));
  });
}

/** Sources that name no host but the page's own. Nonces, hashes and `'strict-dynamic'` let scripts come from anywhere. */
const HOSTLESS = new Set([
  "'none'",
  "'self'",
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'wasm-unsafe-eval'",
  "'unsafe-hashes'",
  "'report-sample'",
  "'inline-speculation-rules'",
  "data:",
  "blob:",
]);

/** Directives that govern what a page fetches; `default-src` stands for those that are missing. */
const FETCH_DIRECTIVE =
  /^(?:default|child|connect|fenced-frame|font|frame|img|manifest|media|object|prefetch|script|style|worker)-src(?:-elem|-attr)?$/;

/** True if a policy lets a page contact no host but its own, so that ours would add nothing but bytes. */
export function allowsOnlySelf(policy: ReadPolicy): boolean {
  return (
    policy.has("default-src") &&
    [...policy].every(
      ([name, sources]) =>
        !FETCH_DIRECTIVE.test(name) ||
        sources.every((source) => HOSTLESS.has(source.toLowerCase())),
    )
  );
}
