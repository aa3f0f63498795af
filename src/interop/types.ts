// What a reader of another system's cookies is, and what it makes of them.
import type { CookiePair } from "../read/types.ts";

/** Answers by the names that the other system uses. A name that is not here was not answered. */
export type Answers = Readonly<Record<string, boolean>>;

/** What the cookies of another system say about one visitor. */
export type Reading =
  /** It has set no cookie. */
  | { readonly kind: "none" }
  /** There is a cookie, and no choice in it: presence is never consent. */
  | { readonly kind: "undecided"; readonly why: string }
  /** The cookie could not come with this request (`SameSite=Strict`, from another site): nothing is known. */
  | { readonly kind: "unknown"; readonly why: string }
  /** It cannot be read, or contradicts itself: nothing is granted, not even where silence grants. */
  | { readonly kind: "invalid"; readonly why: string }
  | DecidedReading;

/** A choice that the visitor made. */
export interface DecidedReading {
  readonly kind: "decided";
  readonly categories?: Answers;
  readonly services?: Answers;
  /** When, in milliseconds since 1970, if the cookie says so. */
  readonly time?: number | undefined;
  /** Made on another version of the other system's policy: its grants count no more. */
  readonly isStale?: boolean;
  /** The cookie lists what is granted: what it does not list is refused. Default: it was not asked about. */
  readonly refusesUnlisted?: boolean;
}

/** In what circumstances cookies are read. */
export interface ReadContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The browser came from another site (`Sec-Fetch-Site: cross-site`): strict cookies are not sent. */
  readonly isCrossSite: boolean;
}

/** Ids of the catalogue that a name of the other system speaks for; `false`: none, and that is meant. */
export type Target = string | readonly string[] | false;

/** Targets by the names that the other system uses. */
export type NameMap = Readonly<Record<string, Target>>;

/** Reads the consent of one other system: made by `complianz()`, `tcf()` and their like, or written by the site. */
export interface ConsentReader {
  /** What the ledger calls it: lower-case letters, digits and hyphens, at most 40. */
  readonly system: string;
  /** Names of its cookies; a `*` stands for any run of characters. */
  readonly cookies: readonly string[];
  /** Never throws, whatever a client sends; takes time in proportion to what was sent. */
  read(cookies: readonly CookiePair[], context: ReadContext): Reading;
  /** What the site says of its names. Of several for one id, each has to be granted. */
  readonly map?: { readonly categories?: NameMap; readonly services?: NameMap };
  /** What its names mean where the site says nothing; names that a cookie does not mention are passed over. */
  readonly usual?: { readonly categories?: NameMap; readonly services?: NameMap };
}

/** What every ready-made reader takes. */
export interface MapOptions {
  /**
   * What the other system's categories (purposes, groups) are here: `{ analytics: "statistics", social: ["youtube"] }`.
   * Added to what they usually are. A name of which nothing is known counts if the catalogue has a category with the
   * same id; else it grants nothing.
   */
  readonly categories?: NameMap;
  /** The same for services that the visitor decided on by name. A service with the same id is known. */
  readonly services?: NameMap;
}

/** Option `interop` of `consent()`: what becomes of the decisions that another system has stored. */
export interface InteropOptions {
  /**
   * `"import"`: a visitor without a decision here brings the other one along, once; it is recorded as `imported`.
   * `"follow"`: the other system goes on asking, and what its cookies say holds on each request.
   */
  readonly mode: "import" | "follow";
  /** Whose cookies are read. What any of them refuses is refused. */
  readonly from: ConsentReader | readonly ConsentReader[];
  /** With `"import"`: delete the other system's cookies once there is a decision here. Default false. */
  readonly expire?: boolean;
}
