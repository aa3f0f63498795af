// What a site declares: categories, services, their cookies, storage keys and URLs.

/** A text in one language, or one text a language (`{ en: '…', fr: '…' }`). */
export type Words = string | { readonly [language: string]: string };

/** The four categories every catalogue has. `functional` needs no consent. */
export type DefaultCategoryId = "functional" | "preferences" | "statistics" | "marketing";

/** Where a name is kept in the browser. Only `cookie` is visible in headers. */
export type StorageKind = "cookie" | "localStorage" | "sessionStorage" | "indexedDB";

/** What a URL is loaded as; shown to people, and used for the Content-Security-Policy. */
export type LoadKind =
  | "script"
  | "style"
  | "font"
  | "image"
  | "frame"
  | "media"
  | "connect"
  | "object"
  | "manifest"
  | "worker";

/** A category the site adds or renames. */
export interface CategoryDeclaration<Id extends string = string> {
  readonly id: Id;
  readonly name?: Words;
  readonly description?: Words;
}

/** A cookie or storage key of a service. */
export interface CookieDeclaration {
  /** Exact name, or a pattern in which each `*` stands for any run of characters: `_pk_id.*`. */
  readonly name: string;
  /**
   * As people write it: `"13 months"`, `"30 minutes"`, `"session"`, `"persistent"`; `"unknown"` where the provider does
   * not say, which the policy then says too.
   */
  readonly retention: string;
  readonly purpose?: Words;
  /** Default `"cookie"`. */
  readonly storage?: StorageKind;
  /** The category this one name needs, where it differs from its service's. */
  readonly category?: string;
  /** Further `Domain` values under which the cookie may stand; used to expire it on withdrawal. */
  readonly domains?: readonly string[];
  /** Further `Path` values under which the cookie may stand. Default `["/"]`. */
  readonly paths?: readonly string[];
  /** The cookie is set `Partitioned` (CHIPS): such a one is deleted by a line that says so too. Default `false`. */
  readonly partitioned?: boolean;
}

/**
 * A URL of a service: `"host/path-prefix"` (the host and all its subdomains), `"=host/path"` (that
 * host only), `"*.host/path"` (subdomains only), or `"/path-prefix"` (on the site's own hosts).
 * In the path each `*` stands for any run of characters but `/`.
 */
export type UrlDeclaration =
  | string
  | { readonly url: string; readonly loads?: LoadKind | readonly LoadKind[] };

/**
 * Where the site's own server sends a visitor's data to this service: `"host/path-prefix"`, in the syntax of
 * `UrlDeclaration`; a host is always named, since the site's own are no other's servers.
 */
export type OutgoingDeclaration =
  | string
  | {
      readonly url: string;
      /**
       * One call may carry events of several visitors, as the batches of an SDK do: such a call counts only from a client
       * that `guardOutgoing().client()` made. A path with a segment `batch` or `bulk` counts as one unsaid. Default `false`.
       */
      readonly batch?: boolean;
    };

/** The element of a form that a captcha is drawn into: it loads nothing itself, but the form is dead without it. */
export interface CaptchaDeclaration {
  /**
   * One of its classes, which it has beside `data-sitekey`: `"g-recaptcha"`. Without it the place is not known: the
   * browser looks for what the blocked script names, for the widget's element, or for the form.
   */
  readonly class?: string;
  /** Addresses of the script that draws it, as its maker documents them: one that may load is enough. Needed with `class`. */
  readonly scripts?: readonly string[];
}

/** One thing that needs (or does not need) consent. */
export interface ServiceDeclaration<Id extends string = string, Category extends string = string> {
  /** Lower-case letters, digits and hyphens: `"youtube"`. */
  readonly id: Id;
  readonly name: string;
  readonly provider?: string;
  readonly category: Category;
  /** Outside `functional`, yet free of consent (audience measurement under the CNIL's conditions). Default `false`. */
  readonly exempt?: boolean;
  /** What the site uses it for: "display of videos". */
  readonly purpose?: Words;
  /** With whom the data is shared. */
  readonly sharing?: Words;
  /** Address of the provider's privacy statement. */
  readonly privacyPolicy?: string;
  readonly cookies?: readonly CookieDeclaration[];
  readonly urls?: readonly UrlDeclaration[];
  /**
   * Its interfaces for servers, `"host/path"` as in `urls`: what the site's own server calls about a visitor (conversions,
   * events, profiles). Such a call needs the consent that the service needs.
   */
  readonly outgoing?: readonly OutgoingDeclaration[];
  /** Texts by which an inline script of this service is known: `"_paq.push("`. At least 4 characters. */
  readonly snippets?: readonly string[];
  /** A captcha: by what its place in a form is known, which then says why nothing is drawn there. `{}` where by nothing. */
  readonly captcha?: CaptchaDeclaration;
  /** What is missing where it is blocked, for the placeholder: "A video". Default: its `purpose`. */
  readonly placeholder?: Words;
  /** On what conditions a site may say `exempt: true`, as far as they are known. For developers; shown to no visitor. */
  readonly exemptIf?: Words;
}

/** Who answers for the site (GDPR art. 13). */
export interface Controller {
  readonly name: string;
  readonly address?: string;
  readonly website?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Contact of the data protection officer. */
  readonly dpo?: string;
  /** The supervisory authority, by name: "CNIL". */
  readonly authority?: string;
  readonly authorityUrl?: string;
}

/** The texts the visitor is shown, and the version he decides on. */
export interface Policy {
  /**
   * A change asks visitors again: about the categories that are new, or in which something has changed that matters to
   * them. Their other answers are kept. Decisions of versions of assent that did not note what was asked are asked again whole.
   */
  readonly version: string;
  /**
   * Earlier versions from which this one differs in what is minor only (a spelling, a translation): answers that were
   * given on them are kept, and nobody is asked again. `true`: in all categories; or the categories of which it is true.
   * A category that was not asked about then is asked about anyway. `{ "2026-01-01": true, "2025-06-01": ["statistics"] }`
   */
  readonly minorSince?: Readonly<Record<string, true | readonly string[]>>;
  /** `YYYY-MM-DD`. */
  readonly lastUpdated?: string;
  /** `YYYY-MM-DD`: when the list of cookies was last checked against the site. */
  readonly catalogueDate?: string;
  readonly controller: Controller;
  /** Whom the policy applies to: "the European Economic Area and Switzerland". */
  readonly appliesTo?: Words;
}

/** What `defineCatalogue` takes. */
export interface CatalogueDeclaration {
  readonly policy: Policy;
  /** Added to the four default ones, or replacing the words of one of them. */
  readonly categories?: readonly CategoryDeclaration[];
  readonly services: readonly ServiceDeclaration[];
  /**
   * Names of cookies and storage keys the site has seen and cannot attribute yet, or patterns of them. The policy
   * lists them as "purpose pending investigation"; the gates block them, whatever the visitor says.
   */
  readonly pending?: readonly string[];
}

/** A checked, frozen, indexed declaration: made by `defineCatalogue`, never by hand. */
export interface Catalogue<CategoryId extends string = string, ServiceId extends string = string> {
  readonly policy: Policy;
  readonly categories: readonly CategoryDeclaration<CategoryId>[];
  readonly services: readonly ServiceDeclaration<ServiceId, CategoryId>[];
  /** Names whose purpose is pending investigation. */
  readonly pending: readonly string[];
  /** Compiled look-ups of the engine. Not for use by sites; may change in any release. */
  readonly index: CatalogueIndex;
}

/** Who owns a cookie name. */
export interface CookieMatch {
  readonly service: ServiceDeclaration;
  readonly cookie: CookieDeclaration;
  /** The category the name needs: the cookie's own, else its service's. */
  readonly category: string;
  /** Longest life in seconds; 0 = session, Infinity = "persistent", "various" or "unknown". */
  readonly retention: number;
}

/** Whom a call of the site's server goes to. */
export interface OutgoingMatch {
  readonly service: ServiceDeclaration;
  /** True if one call may carry events of several visitors. */
  readonly batch: boolean;
}

/** The compiled look-ups. Built once; safe for any input. */
export interface CatalogueIndex {
  category(id: string): CategoryDeclaration | undefined;
  service(id: string): ServiceDeclaration | undefined;
  /** Exact name beats pattern, longest literal prefix wins, the site's own declaration beats a built-in one. */
  cookie(name: string, storage?: StorageKind): CookieMatch | undefined;
  /** The service that owns a URL with this host (lower case, no trailing dot) and path. Longest host wins, then longest path. */
  url(hostname: string, pathname: string): ServiceDeclaration | undefined;
  /**
   * Which services own URLs of this host, and whether every path of it has an owner (`whole`): what can be
   * said without a path.
   */
  host(hostname: string): {
    readonly services: readonly ServiceDeclaration[];
    readonly whole: boolean;
  };
  /** Where a call of the site's server goes: by the `outgoing` of services, and by their `urls`. */
  outgoing(hostname: string, pathname: string): OutgoingMatch | undefined;
  /** The services that a call to this host may go to, whatever its path: a tunnel shows none. */
  outgoingHost(hostname: string): readonly ServiceDeclaration[];
  /** The service that owns a path on the site's own hosts (`"/path"` declarations). */
  ownPath(pathname: string): ServiceDeclaration | undefined;
  /** True if any service declares an own path: else first-party URLs need no look at all. */
  readonly hasOwnPaths: boolean;
  /** Every snippet with its service, longest first. */
  readonly snippets: readonly { readonly text: string; readonly service: ServiceDeclaration }[];
  /** The places of captchas, as services declare them. */
  readonly captchas: readonly CaptchaDeclaration[];
  /**
   * The declared cookies of storage `cookie`: what is expired on withdrawal. A name that belongs to
   * another declaration is left out, so that withdrawing one service does not end another's session.
   */
  readonly cookies: readonly CookieMatch[];
  /** Services and categories that need consent, in the order of declaration. */
  readonly consentCategories: readonly string[];
  readonly consentServices: readonly ServiceDeclaration[];
}
