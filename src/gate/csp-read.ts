// What a site's own Content-Security-Policy says: does a script of ours get past it, and is it narrower than ours?.

import { remembering } from "../catalogue/remembering.ts";

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
const policiesOf = remembering(100, (field): readonly ReadPolicy[] =>
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

const HASH = /^'sha(?:256|384|512)-/i;

/** May a script stand in the page itself, bearing this nonce? Every policy has to let it (CSP3 6.7.3.3). */
export function inlineScriptPasses(
  policies: readonly ReadPolicy[],
  nonce: string | undefined,
): boolean {
  return policies.every((policy) => {
    const sources =
      policy.get("script-src-elem") ?? policy.get("script-src") ?? policy.get("default-src");
    if (sources === undefined) return true;
    if (nonce !== undefined && sources.includes(`'nonce-${nonce}'`)) return true;
    return allowsInline(sources);
  });
}

function allowsInline(sources: readonly string[]): boolean {
  const words = sources.map((source) => source.toLowerCase());
  return (
    words.includes("'unsafe-inline'") &&
    !words.includes("'strict-dynamic'") &&
    // Beside a nonce or a hash, browsers ignore 'unsafe-inline'.
    !words.some((word) => word.startsWith("'nonce-") || HASH.test(word))
  );
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
export function keepsHome(policy: ReadPolicy): boolean {
  return (
    policy.has("default-src") &&
    [...policy].every(
      ([name, sources]) =>
        !FETCH_DIRECTIVE.test(name) ||
        sources.every((source) => HOSTLESS.has(source.toLowerCase())),
    )
  );
}
