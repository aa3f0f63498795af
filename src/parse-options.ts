// What people write → what the engine uses. Every option is checked here, once, when the app starts.

import {
  checkKeys,
  checkOneOf,
  checkOptionalBoolean,
  checkOptionalDate,
  checkOptionalList,
  checkText,
  type KeysEnum,
} from "./catalogue/check-values.ts";
import { parseRetention } from "./catalogue/retention.ts";
import type { Catalogue } from "./catalogue/types.ts";
import { createRegimeResolver } from "./decide/regime.ts";
import { ConsentConfigError } from "./errors.ts";
import type { CachingMode } from "./gate/caching-variant.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type {
  ConsentCookieOptions,
  ConsentOptions,
  RouteOptions,
  Settings,
  SignalOptions,
} from "./options.ts";
import { languages, type TextOverrides } from "./pages/text/index.ts";
import { harmless, printsWarnings, printWarning } from "./warnings.ts";

const ROUTE_KEYS: KeysEnum<RouteOptions> = {
  cookies: true,
  headers: true,
  embeds: true,
  undeclared: true,
  csp: true,
  firstParty: true,
  banner: true,
};
const KEYS: KeysEnum<ConsentOptions<unknown>> = {
  ...ROUTE_KEYS,
  catalogue: true,
  secret: true,
  prefix: true,
  cookie: true,
  validFor: true,
  maxCookieAge: true,
  signals: true,
  caching: true,
  region: true,
  regimes: true,
  language: true,
  script: true,
  guard: true,
  texts: true,
  ledger: true,
  onEvent: true,
  onWarning: true,
  now: true,
};
const COOKIE_KEYS: KeysEnum<ConsentCookieOptions> = {
  name: true,
  domain: true,
  path: true,
  sameSite: true,
  secure: true,
};
const SIGNAL_KEYS: KeysEnum<SignalOptions> = {
  gpc: true,
  dnt: true,
  alwaysWins: true,
  since: true,
};

/** 13 months: the longest that a decision or a cookie may live (CNIL 2020-091 art. 5). */
const LONGEST = parseRetention("13 months") ?? 0;
/** The date of the promise where the site names none: that of this version's behaviour. */
const GPC_SINCE = "2026-11-22";

/** Checks what a route sets; what it leaves out stays undefined. Throws ConsentConfigError. */
export function parseRouteOptions(written: RouteOptions, path = ""): RouteOptions {
  checkKeys(written, path, ROUTE_KEYS);
  return routeOptions(written, path === "" ? "" : `${path}.`);
}

function routeOptions(written: RouteOptions, at: string): RouteOptions {
  for (const key of ["cookies", "headers", "embeds", "banner"] as const) {
    checkOptionalBoolean(written[key], `${at}${key}`);
  }
  if (written.undeclared !== undefined) {
    checkOneOf(written.undeclared, `${at}undeclared`, { block: true, allow: true });
  }
  checkCsp(written, `${at}csp`);
  checkOptionalList(written.firstParty, `${at}firstParty`, (host, path) => {
    const name = checkText(host, path);
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name)) {
      throw new ConsentConfigError(
        "bad-value",
        path,
        host,
        'Write a host name alone, in lower case: "static.example.org".',
      );
    }
    return name;
  });
  return written;
}

function checkCaching({ caching, script }: ConsentOptions<never>): CachingMode {
  if (caching === undefined) return "private";
  checkOneOf(caching, "caching", { private: true, keyed: true, invariant: true });
  if (caching === "invariant" && script === false) {
    const remedy =
      "Pages that are blocked for all need the browser's script to release anything: leave script on.";
    throw new ConsentConfigError("conflict", "caching", caching, remedy);
  }
  return caching;
}

function checkCsp({ csp, undeclared }: RouteOptions, path: string): void {
  if (csp !== "report-only" && csp !== undefined && typeof csp !== "boolean") {
    throw new ConsentConfigError("bad-value", path, csp, 'Write true, false or "report-only".');
  }
  if (csp === true && undeclared === "allow") {
    const remedy =
      'A policy cannot let undeclared hosts pass: use "report-only", or undeclared: "block".';
    throw new ConsentConfigError("conflict", path, csp, remedy);
  }
}

/** Checks everything, fills in the defaults. Throws ConsentConfigError naming the option and the remedy. */
export function parseOptions<Request>(options: ConsentOptions<Request>): Settings<Request> {
  checkKeys(options, "", KEYS as KeysEnum<ConsentOptions<Request>>);
  routeOptions(options, "");
  const signals = options.signals ?? {};
  checkKeys(signals, "signals", SIGNAL_KEYS);
  for (const key of ["gpc", "dnt", "alwaysWins"] as const) {
    checkOptionalBoolean(signals[key], `signals.${key}`);
  }
  checkOptionalBoolean(options.script, "script");
  checkOptionalBoolean(options.guard, "guard");
  for (const key of ["region", "onEvent", "onWarning", "now"] as const) {
    checkFunction(options[key], key);
  }
  return Object.freeze({
    catalogue: checkCatalogue(options.catalogue),
    secrets: checkSecrets(options),
    prefix: checkPrefix(options.prefix),
    cookie: checkCookie(options.cookie ?? {}),
    validFor: checkAge(options.validFor ?? "6 months", "validFor"),
    gates: {
      cookies: options.cookies ?? true,
      headers: options.headers ?? true,
      embeds: options.embeds ?? true,
      undeclared: options.undeclared ?? "block",
      csp: options.csp ?? true,
      maxCookieAge: checkAge(options.maxCookieAge ?? "13 months", "maxCookieAge"),
    },
    firstParty: options.firstParty ?? [],
    caching: checkCaching(options),
    guard: options.guard ?? false,
    banner: options.banner ?? true,
    script: options.script ?? true,
    gpc: signals.gpc ?? true,
    dnt: signals.dnt ?? false,
    signalAlwaysWins: signals.alwaysWins ?? false,
    gpcSince: checkOptionalDate(signals.since, "signals.since") ?? GPC_SINCE,
    region: options.region,
    regimeOf: createRegimeResolver(options.regimes),
    language: checkLanguage(options.language, options.texts ?? {}),
    texts: options.texts ?? {},
    ledger: checkLedger(options.ledger),
    onEvent: options.onEvent && harmless(options.onEvent),
    onWarning: harmless(options.onWarning ?? printWarning),
    hearsReports:
      options.onWarning !== undefined || options.onEvent !== undefined || printsWarnings(),
    now: options.now ?? Date.now,
  });
}

function checkCatalogue(catalogue: Catalogue): Catalogue {
  // What JavaScript callers hand over is not bound by the type.
  const given = catalogue as Partial<Catalogue> | undefined;
  if (given?.index === undefined) {
    throw new ConsentConfigError(
      given === undefined ? "missing" : "wrong-type",
      "catalogue",
      given,
      "Give what defineCatalogue({ policy, services }) returns.",
    );
  }
  return catalogue;
}

function checkSecrets(options: Pick<ConsentOptions<never>, "secret">): readonly string[] {
  if (!("secret" in options)) return [];
  const { secret } = options;
  if (secret === undefined) {
    throw new ConsentConfigError(
      "missing",
      "secret",
      secret,
      "Set it, or leave the option out to go without a signature.",
    );
  }
  if (typeof secret !== "string" && !Array.isArray(secret)) {
    const remedy = "Give a text, or a list of texts.";
    throw new ConsentConfigError("wrong-type", "secret", typeof secret, remedy);
  }
  const secrets: readonly string[] = typeof secret === "string" ? [secret] : secret;
  if (secrets.length === 0) {
    throw new ConsentConfigError("bad-value", "secret", secrets, "Give at least one secret.");
  }
  for (const [i, value] of secrets.entries()) {
    // Never the secret itself in a message.
    if (typeof value !== "string" || value.length < 16) {
      throw new ConsentConfigError(
        "bad-value",
        typeof secret === "string" ? "secret" : `secret[${i}]`,
        typeof value === "string" ? `${value.length} characters` : typeof value,
        "Give at least 16 random characters: openssl rand -base64 32.",
      );
    }
  }
  return secrets;
}

function checkPrefix(prefix = "/consent"): string {
  if (!/^(?:\/[\w.~-]+)+$/.test(prefix)) {
    throw new ConsentConfigError(
      "bad-value",
      "prefix",
      prefix,
      'Write a path without a slash at its end: "/consent".',
    );
  }
  return prefix;
}

function checkCookie(cookie: ConsentCookieOptions): Settings["cookie"] {
  checkKeys(cookie, "cookie", COOKIE_KEYS);
  const { name = "consent", domain, path = "/", sameSite = "lax", secure } = cookie;
  checkOptionalBoolean(secure, "cookie.secure");
  checkOneOf(sameSite, "cookie.sameSite", { lax: true, strict: true });
  if (!/^[\w!#$%&'*+.^`|~-]{1,64}$/.test(name)) {
    throw new ConsentConfigError("bad-value", "cookie.name", name, "Use letters, digits, _ or -.");
  }
  if (domain !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) {
    throw new ConsentConfigError(
      "bad-value",
      "cookie.domain",
      domain,
      'Write a host name: "example.org".',
    );
  }
  if (!/^\/[!-:<-~]*$/.test(path)) {
    throw new ConsentConfigError("bad-value", "cookie.path", path, 'Write a path: "/".');
  }
  if (/^__host-/i.test(name) && (domain !== undefined || path !== "/" || secure === false)) {
    throw new ConsentConfigError(
      "conflict",
      "cookie.name",
      name,
      "A __Host- cookie has no domain, the path / and is secure (RFC 6265bis §4.1.3.2).",
    );
  }
  return { name, domain, path, sameSite, secure: /^__(?:host|secure)-/i.test(name) || secure };
}

function checkAge(text: unknown, path: string): number {
  const seconds = parseRetention(checkText(text, path));
  if (seconds === undefined || seconds === 0 || seconds > LONGEST) {
    throw new ConsentConfigError(
      "bad-value",
      path,
      text,
      'Write a duration of at most "13 months".',
    );
  }
  return seconds;
}

function checkLanguage<T>(language: T, texts: TextOverrides): T {
  const known = [...languages, ...Object.keys(texts)];
  if (language !== undefined && typeof language !== "string" && typeof language !== "function") {
    const remedy = 'Give a language tag, "fr", or a function that returns one.';
    throw new ConsentConfigError("wrong-type", "language", language, remedy);
  }
  if (typeof language === "string" && !known.includes(language.split("-", 1)[0] ?? "")) {
    throw new ConsentConfigError(
      "bad-value",
      "language",
      language,
      `Use one of ${known.join(", ")}, or give its words as texts.${language}.`,
    );
  }
  return language;
}

function checkLedger(ledger: Ledger | undefined): Ledger | undefined {
  const given = ledger as Partial<Ledger> | undefined;
  if (given !== undefined && typeof given.record !== "function") {
    throw new ConsentConfigError(
      "wrong-type",
      "ledger",
      typeof given,
      "Give an object with a method record(decision): Promise<void>.",
    );
  }
  return ledger;
}

function checkFunction(value: unknown, path: string): void {
  if (value !== undefined && typeof value !== "function") {
    throw new ConsentConfigError("wrong-type", path, value, "Give a function.");
  }
}
