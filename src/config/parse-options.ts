// What people write → what the engine uses. Every option is checked here, once, when the app starts.

import { checkAccount } from "../engine/account.ts";
import {
  checkKeys,
  checkOneOf,
  checkOptionalBoolean,
  checkOptionalDate,
  checkText,
  type KeysEnum,
} from "../catalogue/check-values.ts";
import { parseRetention } from "../catalogue/retention.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { createRegimeResolver } from "../decide/regime.ts";
import { checkCookie, checkSecrets } from "./cookie-options.ts";
import { ConsentConfigError } from "../errors.ts";
import type { CachingMode } from "../gate/caching/caching-variant.ts";
import type { DeniedFeatures } from "../gate/types.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { parseInterop } from "../interop/parse.ts";
import type { ConsentOptions, Settings, SignalOptions } from "./options.ts";
import { checkDev, checkMode, checkReportOnly } from "./mode-options.ts";
import { isBuiltIn, languages, type TextOverrides } from "../pages/text/index.ts";
import { createRuleBook, type RuleBook } from "../rules/book.ts";
import { checkRules } from "../rules/check.ts";
import { checkRouteOptions, placementOf, ROUTE_KEYS } from "./route-options.ts";
import { ignoringErrors, printsWarnings, printWarning } from "../engine/warnings.ts";

const KEYS: KeysEnum<ConsentOptions<unknown>> = {
  ...ROUTE_KEYS,
  catalogue: true,
  secret: true,
  prefix: true,
  cookie: true,
  validFor: true,
  maxCookieAge: true,
  signals: true,
  permissionsPolicy: true,
  caching: true,
  region: true,
  regimes: true,
  rules: true,
  language: true,
  script: true,
  guard: true,
  texts: true,
  interop: true,
  account: true,
  ledger: true,
  choicesPerMinute: true,
  dev: true,
  mode: true,
  reportOnly: true,
  onEvent: true,
  onWarning: true,
  now: true,
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

function checkPermissionsPolicy(features: unknown = "current"): DeniedFeatures {
  return checkOneOf(features, "permissionsPolicy", { current: true, all: true });
}

/** Checks everything, fills in the defaults. Throws ConsentConfigError naming the option and the remedy. */
export function parseOptions<Request>(options: ConsentOptions<Request>): Settings<Request> {
  checkKeys(options, "", KEYS as KeysEnum<ConsentOptions<Request>>);
  checkRouteOptions(options, "");
  const signals = options.signals ?? {};
  checkKeys(signals, "signals", SIGNAL_KEYS);
  for (const key of ["gpc", "dnt", "alwaysWins"] as const) {
    checkOptionalBoolean(signals[key], `signals.${key}`);
  }
  checkOptionalBoolean(options.script, "script");
  if (options.guard !== "strict") checkOptionalBoolean(options.guard, "guard");
  for (const key of ["region", "onEvent", "onWarning", "now"] as const) {
    checkFunction(options[key], key);
  }
  const catalogue = checkCatalogue(options.catalogue);
  const caching = checkCaching(options);
  const rules = parseRules(options, catalogue);
  const now = options.now ?? Date.now;
  const isReportOnly = checkMode(options.mode);
  return Object.freeze({
    catalogue,
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
      claims: options.claims ?? true,
      permissionsPolicy: checkPermissionsPolicy(options.permissionsPolicy),
      maxCookieAge: checkAge(options.maxCookieAge ?? "13 months", "maxCookieAge"),
    },
    firstParty: options.firstParty ?? [],
    caching,
    guard: options.guard ?? options.script !== false,
    banner: options.banner !== false,
    placement: placementOf(options.banner) ?? "top",
    script: options.script ?? true,
    gpc: signals.gpc ?? true,
    dnt: signals.dnt ?? false,
    signalAlwaysWins: signals.alwaysWins ?? false,
    gpcSince: checkOptionalDate(signals.since, "signals.since") ?? GPC_SINCE,
    region: options.region,
    regimeOf:
      rules === undefined
        ? createRegimeResolver(options.regimes)
        : (region: string | undefined) => rules.of(region, now()).regime,
    rules,
    language: checkLanguage(options.language, options.texts ?? {}),
    texts: options.texts ?? {},
    interop: parseInterop(options.interop, catalogue, caching),
    account: unless(
      isReportOnly,
      checkAccount(options.account, { caching, interop: options.interop }),
    ),
    ledger: unless(isReportOnly, checkLedger(options.ledger)),
    choicesPerMinute: checkChoices(options.choicesPerMinute),
    dev: checkDev(options.dev),
    isReportOnly,
    reportOnly: checkReportOnly(options.reportOnly),
    onEvent: options.onEvent && ignoringErrors(options.onEvent),
    onWarning: ignoringErrors(options.onWarning ?? printWarning),
    hearsReports:
      options.onWarning !== undefined || options.onEvent !== undefined || printsWarnings(),
    now,
  });
}

/** In report-only mode nobody is asked: nothing is loaded for a visitor, and nothing recorded. */
function unless<T>(isReportOnly: boolean, value: T): T | undefined {
  return isReportOnly ? undefined : value;
}

function parseRules<Request>(
  { rules, regimes }: ConsentOptions<Request>,
  catalogue: Catalogue,
): RuleBook | undefined {
  if (rules === undefined) return undefined;
  if (regimes !== undefined) {
    const remedy =
      "Both say what holds in a region. Write what is in regimes as rules: { id, regions, from, source, otherwise }.";
    throw new ConsentConfigError("conflict", "regimes", regimes, remedy);
  }
  return createRuleBook(checkRules(rules, "rules"), catalogue);
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
  const isKnown = (tag: string): boolean =>
    isBuiltIn(tag) || [tag, tag.split("-", 1)[0] ?? ""].some((part) => Object.hasOwn(texts, part));
  if (typeof language === "string" && !isKnown(language)) {
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

function checkChoices(most = 600): number {
  if (!Number.isInteger(most) || most < 1) {
    const remedy = "Write a whole number of answers a minute, at least 1.";
    throw new ConsentConfigError("bad-value", "choicesPerMinute", most, remedy);
  }
  return most;
}

function checkFunction(value: unknown, path: string): void {
  if (value !== undefined && typeof value !== "function") {
    throw new ConsentConfigError("wrong-type", path, value, "Give a function.");
  }
}
