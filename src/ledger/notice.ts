// What the visitor was shown, whole: the pages as rendered, and what they say as data. Kept once a hash, so that "what
// did they see?" has an answer years later.
import type { Catalogue, Policy } from "../catalogue/types.ts";
import { decide } from "../decide/decide.ts";
import type { HeldRules, Regime } from "../decide/types.ts";
import { banner } from "../pages/banner.ts";
import { embedDocument } from "../pages/embed-document.ts";
import { policyPage } from "../pages/policy.ts";
import { preferencesPage } from "../pages/preferences.ts";
import { texts } from "../pages/text/index.ts";
import type { TextOverrides } from "../pages/text/index.ts";
import type { PageView } from "../pages/types.ts";
import { categoryWords, inLanguage } from "../pages/words.ts";
import { canonicalJson, sha256 } from "./chain/canonical.ts";
import type { Notice } from "./ledger.ts";

/** The content of a notice: what is hashed and kept. */
export interface NoticeContent {
  readonly schema: "assent-notice/1";
  readonly language: string;
  readonly regime: Regime;
  /** How long a decision holds, in seconds. */
  readonly validFor: number;
  readonly policy: Policy;
  readonly categories: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
  }[];
  readonly services: readonly NoticeService[];
  /** HTML, as a visitor who has not decided gets it. */
  readonly pages: {
    readonly banner: string;
    /** What stands in its place where a privacy signal decides. */
    readonly signal: string;
    readonly preferences: string;
    readonly policy: string;
    /** By id of the service. */
    readonly placeholders: Readonly<Record<string, string>>;
  };
}

/** A service as the notice names it. */
export interface NoticeService {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly exempt: boolean;
  readonly provider?: string;
  readonly purpose?: string;
  readonly sharing?: string;
  readonly privacyPolicy?: string;
  readonly stores: readonly { readonly name: string; readonly retention: string }[];
}

/** What notices are made from. */
export interface NoticeSource {
  readonly catalogue: Catalogue;
  readonly texts: TextOverrides;
  readonly prefix: string;
  /** Seconds. */
  readonly validFor: number;
}

/** The catalogue as a visitor is shown it, with the rules that hold for them. */
export interface ShownRules {
  readonly catalogue: Catalogue;
  readonly rules?: HeldRules | undefined;
}

/** Languages come from a function of the site, which may answer anything. */
const MOST_KEPT = 100;

/**
 * The notices of a site: one a language and regime, rendered when it is first decided on. The same catalogue, words
 * and version of assent give the same hash in every process.
 */
export function createNotices(
  source: NoticeSource,
): (language: string, regime: Regime, shown?: ShownRules) => Notice {
  const made = new Map<string, Notice>();
  return (language, regime, shown = source) => {
    const key = `${regime} ${language} ${shown.rules?.key ?? ""}`;
    let notice = made.get(key);
    if (notice === undefined) {
      const body = canonicalJson(contentOf({ ...source, ...shown }, language, regime));
      notice = { hash: sha256(body), body };
      if (made.size >= MOST_KEPT) made.clear();
      made.set(key, notice);
    }
    return notice;
  };
}

function contentOf(
  source: NoticeSource & ShownRules,
  language: string,
  regime: Regime,
): NoticeContent {
  const { catalogue, validFor } = source;
  const view = undecidedView(source, language, regime, false);
  return {
    schema: "assent-notice/1",
    language,
    regime,
    validFor,
    policy: catalogue.policy,
    categories: catalogue.categories.map(({ id }) => ({ id, ...categoryWords(view, id) })),
    services: catalogue.services.map((service) => ({
      id: service.id,
      name: service.name,
      category: service.category,
      exempt: service.exempt ?? false,
      ...(service.provider !== undefined && { provider: service.provider }),
      ...(service.purpose !== undefined && { purpose: inLanguage(service.purpose, language) }),
      ...(service.sharing !== undefined && { sharing: inLanguage(service.sharing, language) }),
      ...(service.privacyPolicy !== undefined && { privacyPolicy: service.privacyPolicy }),
      stores: (service.cookies ?? []).map(({ name, retention }) => ({ name, retention })),
    })),
    pages: {
      banner: banner(view).toString(),
      signal: banner(undecidedView(source, language, regime, true)).toString(),
      preferences: preferencesPage(view).toString(),
      policy: policyPage(view).toString(),
      placeholders: Object.fromEntries(
        catalogue.index.consentServices.map((service) => [
          service.id,
          embedDocument(view, { service }).toString(),
        ]),
      ),
    },
  };
}

/** A visitor who has said nothing yet; with or without a signal of the browser. */
function undecidedView(
  { catalogue, rules, texts: own, prefix, validFor }: NoticeSource & ShownRules,
  language: string,
  regime: Regime,
  gpc: boolean,
): PageView {
  const consent = decide({
    catalogue,
    facts: {
      cookies: [],
      stored: { kind: "none" },
      signals: { gpc, dnt: false },
      region: undefined,
    },
    regime,
    rules,
    now: 0,
    validFor,
    signalAlwaysWins: false,
  });
  return {
    catalogue,
    consent,
    language,
    texts: texts(language, own),
    prefix,
    returnTo: "/",
    validFor,
  };
}

/** The content of a stored notice, or undefined if it is none. Never throws. */
export function parseNotice(body: string): NoticeContent | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isNoticeContent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isNoticeContent(value: unknown): value is NoticeContent {
  // Notices are written by contentOf alone, and their hash is in the records.
  return (
    typeof value === "object" &&
    value !== null &&
    "schema" in value &&
    value.schema === "assent-notice/1"
  );
}
