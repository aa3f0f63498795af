// What a site's own Content-Security-Policy says: its nonce, and whether it is narrower than ours.

/** One policy: directives by name in lower case, with their sources as written. */
export type ReadPolicy = ReadonlyMap<string, readonly string[]>;

const WHITE = /[\t\n\f\r ]+/;

/** The policies of these header fields, read as CSP3 2.2 does: the first of two directives counts. */
export function readPolicies(fields: readonly string[]): readonly ReadPolicy[] {
  return fields
    .flatMap((field) => field.split(","))
    .map(readPolicy)
    .filter((policy) => policy.size > 0);
}

function readPolicy(text: string): ReadPolicy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(";")) {
    const [name = "", ...sources] = part.split(WHITE).filter((word) => word !== "");
    const key = name.toLowerCase();
    if (key !== "" && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}

/** How a script that assent adds gets past the site's own policies. */
export interface ScriptPass {
  /** The nonce to bear, if one is asked for. */
  readonly nonce: string | undefined;
  /** May it stand in the page itself? */
  readonly inline: boolean;
}

const NONCE = /^'nonce-([a-z0-9+/_=-]+)'$/i;
const HASH = /^'sha(?:256|384|512)-/i;

/** Reads how scripts pass these policies (CSP3 6.7.3.3). Policies that ask for different nonces let no inline script pass. */
export function scriptPass(policies: readonly ReadPolicy[]): ScriptPass {
  let nonce: string | undefined;
  let inline = true;
  for (const policy of policies) {
    const sources =
      policy.get("script-src-elem") ?? policy.get("script-src") ?? policy.get("default-src");
    if (sources === undefined) continue;
    const nonces = sources.flatMap((source) => NONCE.exec(source)?.[1] ?? []);
    if (nonces.length > 0) {
      nonce ??= nonces[0];
      if (nonce === undefined || !nonces.includes(nonce)) inline = false;
    } else if (!allowsInline(sources)) inline = false;
  }
  return { nonce, inline };
}

function allowsInline(sources: readonly string[]): boolean {
  const words = sources.map((source) => source.toLowerCase());
  return (
    words.includes("'unsafe-inline'") &&
    !words.includes("'strict-dynamic'") &&
    !words.some((word) => HASH.test(word))
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
