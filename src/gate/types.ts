// What every gate sees: a consent state, the catalogue it rests on, the site, and a way to tell.
import type { Catalogue, LoadKind, ServiceDeclaration } from "../catalogue/types.ts";
import type { ConsentState } from "../decide/types.ts";
import type { ReadPolicy } from "../http/csp-read.ts";
import type { Caching } from "./caching/caching-variant.ts";

/** The site as this request reached it. */
export interface Site {
  /** `https://www.example.org:8443`, no path. */
  readonly origin: string;
  /** Host name alone, lower case: `www.example.org`. */
  readonly hostname: string;
  /** Path and query of the request. */
  readonly path: string;
  /** True if the request came over TLS (as far as the framework trusts its proxy). */
  readonly secure: boolean;
  /** Domains that are the site's own, with every host below them: its registrable one, and those it names. */
  readonly domains: readonly string[];
  /** True for the request's own host, the hosts of the same registrable domain and those the site names. */
  isFirstParty(hostname: string): boolean;
}

/** What the site may switch, for everything or for one route. */
export interface GateSettings {
  /** Gate Set-Cookie, and hide refused request cookies. Default true. */
  readonly cookies: boolean;
  /** Gate Link, Refresh, NEL and the like. Default true. */
  readonly headers: boolean;
  /** Gate what HTML loads. Default true. */
  readonly embeds: boolean;
  /** What happens to cookie names and third-party hosts the catalogue does not know. Default `block`. */
  readonly undeclared: "block" | "allow";
  /** Send a Content-Security-Policy of hosts with documents, or have it only reported. Default true. */
  readonly csp: boolean | "report-only";
  /** Does `data-consent` in pages say whose an element is? Default true. */
  readonly claims?: boolean;
  /** Which advertising features pages are denied: those that browsers of today know, or of earlier ones too. Default `current`. */
  readonly permissionsPolicy?: DeniedFeatures;
  /** Longest life of any cookie, in seconds. Default 13 months. */
  readonly maxCookieAge: number;
}

/** Names of `Permissions-Policy`: of browsers of today, or of earlier versions too. */
export type DeniedFeatures = "current" | "all";

/**
 * Of `data-consent`: `loads-nothing`, its element has no address to be held back; `unknown-claim`, the catalogue does not
 * know the name. Of a `<consent-embed>`: `unknown`, the
 * catalogue does not know its service; `no-address`, it has neither an address of the web nor `for`.
 */
export type MarkupMistake = "loads-nothing" | "unknown-claim" | "unknown" | "no-address";

/** What a gate did, by names and hosts; never a cookie's value. */
export type GateEvent = GateAct & {
  /** `report`: in report-only mode nothing was done; this is what would have been. Absent: it was done. */
  readonly disposition?: "report";
};

type GateAct =
  | {
      readonly kind: "cookie";
      /** `allowed`: an undeclared name passed, since the site lets those pass. */
      readonly action: "blocked" | "capped" | "hidden" | "expired" | "allowed";
      readonly name: string;
      /** Undefined: undeclared. */
      readonly service: string | undefined;
    }
  | {
      readonly kind: "cookie";
      /** No browser keeps the cookie as it is set. */
      readonly action: "lost";
      readonly name: string;
      /** Undefined: undeclared, or one of assent's own. */
      readonly service: string | undefined;
      /** What is wrong with its attributes, or its size; no value. */
      readonly reason: string;
    }
  | {
      readonly kind: "header";
      readonly action: "blocked" | "changed";
      readonly name: string;
      readonly host: string | undefined;
      readonly service: string | undefined;
    }
  | {
      readonly kind: "embed";
      readonly action: "blocked";
      /** Element or place: `script`, `img`, `style`, `inline script`; `request`: of the site's own path. */
      readonly element: string;
      readonly host: string | undefined;
      /** A category, where the site claims the element for a whole one. Undefined: undeclared. */
      readonly service: string | undefined;
      /** The ready-made declaration of what was recognised and nobody declared: `googleAnalytics`. */
      readonly ready?: string;
    }
  | {
      /** A browser reported what the Content-Security-Policy stopped (or, report-only, would have). */
      readonly kind: "csp";
      /** `mismatch`: the service may be used, but is not declared to be loaded as this. */
      readonly action: "blocked" | "reported" | "mismatch";
      /** `connect-src`, `script-src-elem`, … */
      readonly directive: string;
      readonly host: string;
      readonly service: string | undefined;
    }
  | {
      /** A call of the site's server was held back, for want of a consent to the service. */
      readonly kind: "outgoing";
      /** `refused`: its caller got an error. `dropped`: an empty answer. */
      readonly action: "refused" | "dropped";
      /** The host, or the method of a client (`posthog.capture()`). */
      readonly host: string;
      readonly service: string;
      /** Why: a `Reason`, or `withdrawn`, `outdated`, `no-visitor`, … (docs/outgoing.md). */
      readonly reason: string;
    }
  | {
      /** Something in a page's markup that the site's author meant for us, and that cannot do what it should. */
      readonly kind: "markup";
      readonly problem: MarkupMistake;
      /** Name of the element. */
      readonly element: string;
      /** The service or category that it names. */
      readonly named: string;
    }
  | {
      readonly kind: "limit";
      /** Which bound was reached: `held-tag`, `inline-script`, … (docs/failures.md). */
      readonly limit: string;
    };

/** A refusal of a gate: the service that lacks consent, or undefined for an undeclared host. */
export interface Refusal {
  readonly service: ServiceDeclaration | undefined;
  readonly host: string;
  /** The category that lacks consent, where the site claims the element for a whole one; `service` is undefined then. */
  readonly category?: string;
  /** The name of its declaration in `assent/services`, where it was recognised though nobody declared it. */
  readonly ready?: string;
}

/** `depends`: on the path. */
export type HostAnswer = Refusal | "free" | "depends";

/** Answers for one response whether the browser may be sent to a URL. */
export interface Judge {
  /**
   * Undefined if the URL may be contacted (or is none: `data:`, `#x`, unparsable); else why not.
   * `url` is the decoded attribute value, resolved against `base` as a browser does.
   */
  url(url: string, base: string, loads?: LoadKind): Refusal | undefined;
  /**
   * What holds for every URL of this host, whatever its path: `free`, a refusal, or `depends`. `hostname` as a
   * parsed URL has it, without a trailing dot; remembered, so that asking again costs a look-up.
   */
  host(hostname: string): HostAnswer;
  /** Undefined if the service may be used now. */
  service(service: ServiceDeclaration): Refusal | undefined;
  /** What was found out about scripts before; undefined: nothing is kept. */
  readonly scripts?: ScriptAnswers;
}

/** Answers about scripts by their bytes, for all documents that are judged alike. */
export interface ScriptAnswers {
  /** By this the script is known; undefined: it is not to be kept. `under`: what else the answer depends on. */
  key(bytes: Uint8Array, start: number, end: number, under: string): string | undefined;
  get(key: string): { readonly refusal: Refusal | undefined } | undefined;
  set(key: string, refusal: Refusal | undefined): void;
}

/** What the gates of one response work with. `consent` may change until the head is sent. */
export interface GateContext {
  readonly catalogue: Catalogue;
  readonly consent: ConsentState;
  readonly settings: GateSettings;
  readonly site: Site;
  readonly judge: Judge;
  /** Names of assent's own cookies: these pass the cookie gate untouched. */
  readonly ownCookies: readonly string[];
  /** Set-Cookie lines assent itself adds to this response (decision, expiry of withdrawn cookies). */
  readonly addCookies: readonly string[];
  /** True once the answer of this request depended on consent in a way the gates do not see (`allows()` in a template). */
  readonly consulted: boolean;
  /** True once it depends on who the visitor is, not only on what he said (`decision`): then no cache may share it. */
  readonly personal?: boolean;
  /** The consent that pages are made for, where that is not the visitor's own: see `invariant`. */
  readonly pageConsent?: ConsentState;
  /** What the request said of itself: the names of the cookies that it brought. */
  readonly facts?: { readonly cookies: readonly { readonly name: string }[] };
  /** True where this response can refuse nothing: all is granted, and undeclared hosts are let through. Default false. */
  readonly refusesNothing?: boolean;
  /** Default: private. */
  readonly caching?: Caching;
  /**
   * What a rewritten page depends on besides consent (the language of the banner, …): a text that differs
   * where the page does, and the request headers behind it.
   */
  readonly rendition?: { readonly key: string; readonly vary: readonly string[] };
  /**
   * True where the page cannot be loaded anew and its guard holds what is refused: the policy then names all that is
   * declared, so that what the visitor allows can be loaded in place. Default false.
   */
  readonly isGuardedInPlace?: boolean;
  /** True where the visitor has answered on this very request: pages that the browser fetched ahead are out of date. */
  readonly outdatesPrefetched?: boolean;
  /**
   * By this our own forms and marks in this response are known; undefined: no script has fetched it, and the page says it
   * itself. Sent along, since what is put into another page loses the script that says it.
   */
  readonly partKey?: string | undefined;
  /** Where browsers report violations of the policy added to documents; undefined: nobody wants to know. */
  readonly reportPath?: string | undefined;
  report(event: GateEvent): void;
  /** Told of each declared cookie that the app may set; undefined: nobody wants to know. */
  readonly onAllowedCookie?: ((name: string, service: string) => void) | undefined;
  /** The HTML gate of this response, or undefined if nothing can be to block or to insert. Called once, when the head is sent. */
  html(head: {
    readonly status: number;
    readonly contentType: string;
    /** The nonce that scripts of this page need, if its own Content-Security-Policy asks for one. */
    readonly nonce?: string | undefined;
    /** The site's own policies. Default none. */
    readonly policies?: readonly ReadPolicy[];
  }): BodyGate | undefined;
}

/** Bytes in order, none of them empty. Some may be memory of whoever wrote them. */
export type Pieces = readonly Uint8Array[];

/** Rewrites a body that arrives in pieces. Bytes in, bytes out; never buffers more than its bounds. */
export interface BodyGate {
  /** What can leave now; may be nothing, may be `chunk` itself. */
  write(chunk: Uint8Array): Pieces;
  /** The rest. Nothing may be written afterwards. */
  end(): Pieces;
  /**
   * For bodies that are no pages: a gate as it is for who refuses everything. What that one leaves alone, consent
   * cannot change.
   */
  readonly strictest?: (() => BodyGate) | undefined;
  /** What is known of documents that came before. Default: nothing. */
  readonly known?: KnownDocument | undefined;
}

/** A document, where the same may have come before. */
export interface KnownDocument {
  /** What `read` makes of these bytes, which are all of it; not asked where that is known. */
  whole(bytes: Uint8Array, read: () => Pieces): Pieces;
}
