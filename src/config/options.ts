// What people write, and what the engine makes of it (parse-options.ts checks the one and makes the other).

import type { AccountOptions } from "../engine/account.ts";
import type { Catalogue } from "../catalogue/types.ts";
import type { Regime } from "../decide/types.ts";
import type { CachingMode } from "../gate/caching/caching-variant.ts";
import type { DeniedFeatures, GateEvent, GateSettings } from "../gate/types.ts";
import type { ParsedInterop } from "../interop/parse.ts";
import type { InteropOptions } from "../interop/types.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { BannerPlacement } from "../pages/types.ts";
import type { TextOverrides } from "../pages/text/index.ts";
import type { RegionResolver } from "../read/region.ts";
import type { ParsedReportOnly, ReportOnlyOptions } from "../report-only/types.ts";
import type { RuleBook } from "../rules/book.ts";
import type { RuleSet } from "../rules/types.ts";

/** How the consent cookie is written. */
export interface ConsentCookieOptions {
  /** Default `"__Host-consent"` over TLS, where `domain` and `path` are not set either; else `"consent"`. */
  readonly name?: string;
  /** Set to share one consent among an apex and its sub-domains: `"example.org"`. Default: this host only. */
  readonly domain?: string;
  /** Default `"/"`. */
  readonly path?: string;
  /**
   * Default `"lax"`. With `"strict"` the cookie does not come with visitors who follow a link from another site: the page
   * they arrive at is made as for nobody known, and the browser's script asks what holds. Warned of at start.
   */
  readonly sameSite?: "lax" | "strict";
  /** Default: on, where the request came over TLS. */
  readonly secure?: boolean;
}

/** How browser signals are treated. */
export interface SignalOptions {
  /** Honour `Sec-GPC: 1` (W3C Global Privacy Control). Default true. */
  readonly gpc?: boolean;
  /** Honour `DNT: 1`. Default false. */
  readonly dnt?: boolean;
  /** A signal beats even a decision made while it was shown. Default false. */
  readonly alwaysWins?: boolean;
  /** `YYYY-MM-DD`: since when the site promises to honour GPC (`lastUpdate` of `/.well-known/gpc.json`). */
  readonly since?: string;
}

/** Where the banner stands in a page: see docs/theming.md. */
export interface BannerOptions {
  /**
   * `"top"`: first in the page, which begins below it; it covers nothing and scrolls away. `"bottom"`: at the lower edge
   * of the window until it is answered, over the page, whose end stays within reach; at most 45 % of the window high.
   * Windows less than 480 pixels high have it at the top. Default `"top"`.
   */
  readonly placement?: BannerPlacement;
}

/** Who may see the development page, besides who is at this machine or in its network. */
export interface DevOptions {
  /** Host names, without a port: `["dev.example.org"]`. Whoever reaches the site by one of them may see the page. Default none. */
  readonly hosts?: readonly string[];
}

/** What may differ for one router or path: see `configureConsent`. */
export interface RouteOptions {
  /** Gate Set-Cookie and hide refused request cookies. Default true. */
  readonly cookies?: boolean;
  /** Gate response headers. Default true. */
  readonly headers?: boolean;
  /** Gate what pages load. Default true. */
  readonly embeds?: boolean;
  /** Cookie names and third-party hosts the catalogue does not know. Default `"block"`. */
  readonly undeclared?: "block" | "allow";
  /**
   * A Content-Security-Policy on pages, besides the site's own, by which browsers stop what scripts send to hosts
   * that may not be contacted. `"report-only"`: browsers only tell of it. Default true; it needs `undeclared: "block"`.
   */
  readonly csp?: boolean | "report-only";
  /** Hosts that count as the site itself, besides those of its registrable domain. A name includes its sub-domains. */
  readonly firstParty?: readonly string[];
  /**
   * Does `data-consent="youtube"` on an element say that it is YouTube's? The site's own templates may say so; a site
   * that lets visitors write HTML strips the attribute from it (`data-*` is not safe to let through), or sets this to
   * false. Default true.
   */
  readonly claims?: boolean;
  /**
   * Put the banner into pages, and where. False: the template places `consent.banner()`. Default true, which is
   * `{ placement: "top" }`.
   */
  readonly banner?: boolean | BannerOptions;
}

/** Options of `consent()`. */
export interface ConsentOptions<Request> extends RouteOptions {
  readonly catalogue: Catalogue;
  /**
   * Signs the consent cookie (HMAC), at least 16 characters. Several: the first signs, all are accepted. Left out, the
   * cookie is not signed; written down as `undefined` (a variable that is not set) it is an error.
   */
  readonly secret?: string | readonly string[] | undefined;
  /** Where assent's own pages stand. Default `"/consent"`. */
  readonly prefix?: string;
  readonly cookie?: ConsentCookieOptions;
  /** How long a decision holds: at most `"13 months"`. Default `"6 months"` (CNIL 2020-092 art. 2.4). */
  readonly validFor?: string;
  /** Longest life of any cookie. At most, and by default, `"13 months"`. */
  readonly maxCookieAge?: string;
  readonly signals?: SignalOptions;
  /**
   * Which features of advertising pages are denied in `Permissions-Policy` while marketing is not granted. `"current"`:
   * those that browsers of today know. `"all"`: those of earlier versions too (`attribution-reporting`, `shared-storage`,
   * …), of which browsers of today write into the console that they do not know them. Default `"current"`.
   */
  readonly permissionsPolicy?: DeniedFeatures;
  /**
   * How pages may be kept by a cache that visitors share (docs/caching.md). `"private"`: not at all. `"keyed"`: by a
   * cache that says in `Consent-Variant` what it keeps them under. `"invariant"`: pages are the same for everybody,
   * blocked, and the browser's script releases what is allowed. Default `"private"`.
   */
  readonly caching?: CachingMode;
  /** Where the visitor is, from a source the site trusts: `"FR"`, `"US-CA"`. Default: unknown, hence opt-in. */
  readonly region?: RegionResolver<Request> | undefined;
  /** Regimes of regions, over the built-in ones: `{ CH: "opt-out" }`. */
  readonly regimes?: Readonly<Record<string, Regime>>;
  /**
   * What holds in which region, by category and service, from which day and by which law: `readyRules`, or a set of the site's own
   * from `defineRules` (docs/rules.md). In the place of `regimes`. Default: one regime for all that needs consent, by region.
   */
  readonly rules?: RuleSet | undefined;
  /**
   * Language of the pages: one for all, or chosen for each request, as a tag (`"fr"`, `"pt-BR"`). Default: what
   * `Accept-Language` asks for, of the 32 built-in ones and those of `texts`; else English.
   */
  readonly language?: string | ((request: Request) => string | undefined) | undefined;
  /**
   * In the browser, hold what scripts contact and keep to the catalogue: frames, images, scripts and hints that are made
   * there, `fetch`, `document.cookie`, names of web storage that are declared (docs/csp.md). `"strict"`: names of web
   * storage that nobody declared are held back as well. Default: as `script`.
   */
  readonly guard?: boolean | "strict";
  /** Put assent's script into pages: decisions without a reload, `window.assent`. All works without it. Default true. */
  readonly script?: boolean;
  /** Own words over the built-in ones, by language. */
  readonly texts?: TextOverrides;
  /**
   * What becomes of decisions that another consent system has stored: taken over once, or followed (docs/interop.md).
   * Readers are in `assent/interop`. Default: its cookies mean nothing.
   */
  readonly interop?: InteropOptions | undefined;
  /**
   * Keeps the choices of signed-in visitors with their accounts, so that they hold on every device (docs/accounts.md).
   * Default: each browser has its own choice, signed in or not.
   */
  readonly account?: AccountOptions<Request> | undefined;
  /** Where decisions are recorded, durably, before the visitor is answered. */
  readonly ledger?: Ledger | undefined;
  /**
   * Answers that grant something, taken in a minute by one process; more are answered 429. A refusal or a withdrawal
   * is always taken. Default 600.
   */
  readonly choicesPerMinute?: number;
  /**
   * The development page under `{prefix}/dev`: what was blocked, allowed and not declared, page by page (docs/development.md).
   * It is there where `NODE_ENV` is not `"production"`, for who asks from this machine or its private network. `{ hosts }`:
   * host names by which it may be seen besides, through whatever proxy. False: nowhere. Default true.
   */
  readonly dev?: boolean | DevOptions;
  /**
   * `"report-only"`: nothing that leaves is changed, and nothing is asked; what would be blocked is told by events with
   * `disposition: "report"`, and counted for `reportOnly.to` (docs/report-only.md). Default `"enforce"`.
   */
  readonly mode?: "enforce" | "report-only";
  /** Where the counts of `mode: "report-only"` go. Without that mode it does nothing, so that it can stay. */
  readonly reportOnly?: ReportOnlyOptions | undefined;
  /** Told of everything a gate does, by names and hosts, never values. */
  readonly onEvent?: ((event: GateEvent) => void) | undefined;
  /** Told once of everything that looks like a mistake. Default: the console, outside production. */
  readonly onWarning?: ((message: string) => void) | undefined;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** What the engine works with. */
export interface Settings<Request = never> {
  readonly catalogue: Catalogue;
  readonly secrets: readonly string[];
  readonly prefix: string;
  readonly cookie: {
    /** Without the prefix that it gets where `isHostBound`. */
    readonly name: string;
    /** `__Host-` stands before the names of our cookies, over TLS. */
    readonly isHostBound: boolean;
    readonly domain: string | undefined;
    readonly path: string;
    readonly sameSite: "lax" | "strict";
    readonly secure: boolean | undefined;
  };
  /** Seconds. */
  readonly validFor: number;
  readonly gates: GateSettings;
  readonly firstParty: readonly string[];
  readonly caching: CachingMode;
  readonly banner: boolean;
  readonly placement: BannerPlacement;
  readonly script: boolean;
  readonly guard: boolean | "strict";
  readonly gpc: boolean;
  readonly dnt: boolean;
  readonly signalAlwaysWins: boolean;
  readonly gpcSince: string;
  readonly region: RegionResolver<Request> | undefined;
  readonly regimeOf: (region: string | undefined) => Regime;
  /** Undefined: the site has no rules by purpose, and `regimeOf` says it all. */
  readonly rules: RuleBook | undefined;
  readonly language: string | ((request: Request) => string | undefined) | undefined;
  readonly texts: TextOverrides;
  readonly interop: ParsedInterop | undefined;
  readonly account: AccountOptions<Request> | undefined;
  readonly ledger: Ledger | undefined;
  readonly choicesPerMinute: number;
  /** Undefined: there is no development page. */
  readonly dev: { readonly hosts: readonly string[] } | undefined;
  readonly isReportOnly: boolean;
  readonly reportOnly: ParsedReportOnly;
  readonly onEvent: ((event: GateEvent) => void) | undefined;
  readonly onWarning: (message: string) => void;
  /** Does anybody hear what browsers report? In production the default `onWarning` is silent. */
  readonly hearsReports: boolean;
  readonly now: () => number;
}
