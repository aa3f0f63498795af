// URLs in style sheets and style attributes, found by a CSS Syntax tokenizer (escapes, comments and
// unclosed strings as browsers read them). A refused one becomes a `data:` URL by what is put in front of
// it: nothing is taken away, so whatever else these bytes are to another reader, it keeps its shape.

import { TokenType, tokenize } from "@csstools/css-tokenizer";
import type { LoadKind } from "../../catalogue/types.ts";
import { cssMayNameHost } from "./address-search.ts";

/** Says whether a URL found in CSS may not be loaded; `start`…`end` is where it was written. */
export type RefuseUrl = (url: string, loads: LoadKind, start: number, end: number) => boolean;

/** Put in front of a URL, it makes the rest of it the content of a resource of its own. */
export const DISARM = "data:,";

/** Without one of these no CSS can hold a URL, unless a variable does. */
const MAY_HOLD_URL = /url|image|@import|src\(|\\/i;
/** A string that names a host: what a variable may hand to a function. */
const STRING_NAMES_HOST = /["']\s*(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}/i;

/** Functions in which a bare string is a URL (CSS Images 4 §2.4, CSS Values 4 §4.5). */
const STRING_URL_FUNCTIONS = new Set(["url", "src", "image-set", "-webkit-image-set", "image"]);
/** A string in a custom property may be put into such a function; one that names a host is taken for a URL. */
const NAMES_HOST = /^\s*(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}/i;

/**
 * True if this CSS cannot hold a URL that is to be judged: none at all, or, where paths of the site's own
 * hosts need no look, none that names a host.
 */
export function holdsNoUrl(css: string, plainPathsAllowed = false): boolean {
  if (plainPathsAllowed && !cssMayNameHost(css)) return true;
  return !MAY_HOLD_URL.test(css) && !(css.includes("--") && STRING_NAMES_HOST.test(css));
}

/** Where in a style sheet reading goes on. */
export interface CssPlace {
  /** Open blocks. */
  readonly depth: number;
  /** The depth of the `@font-face` that is open; 0: none. */
  readonly fontFace: number;
  /** Only `@import`s came before, and what browsers drop. */
  readonly importsAllowed: boolean;
}

const SHEET: CssPlace = { depth: 0, fontFace: 0, importsAllowed: true };
/** A style attribute: declarations, as inside a block. */
const DECLARATIONS: CssPlace = { depth: 1, fontFace: 0, importsAllowed: false };

/** Where a style sheet is to be changed, and how far it was understood. */
export interface CssReading {
  /** Offsets at which `DISARM` is to be put in. */
  readonly refused: readonly number[];
  /** Behind the last `}` or `;` at which reading can go on later, without what came before. 0: there is none. */
  readonly settled: number;
  /** The place at `settled`. */
  readonly place: CssPlace;
}

/** A selector that no browser drops: types, classes and ids only. */
const CERTAIN_SELECTOR = /^[.#]?[a-z][\w-]*(?:\s*[\s,]\s*[.#]?[a-z][\w-]*)*\s*$/i;
const CERTAIN_AT_RULES = new Set(["media", "font-face"]);

/**
 * Reads a style sheet from a place on.
 * `@import` counts only where a browser obeys it: before every other rule that is valid (CSS Cascade 5 §2).
 */
export function readCss(css: string, refuse: RefuseUrl, from: CssPlace = SHEET): CssReading {
  const functions: string[] = [];
  const refused: number[] = [];
  let settled = 0;
  let place = from;
  let { depth, fontFace, importsAllowed } = from;
  let atStart = true;
  let rule = "";
  let ruleStart = 0;
  /** The declaration's property, as far as that can be told without selectors. */
  let property = "";
  const settle = (at: number): void => {
    property = "";
    if (depth === 0) atStart = true;
    if (functions.length > 0) return;
    settled = at;
    place = { depth, fontFace, importsAllowed };
  };
  for (const token of tokenize({ css })) {
    const [type, written, start, end] = token;
    if (type === TokenType.Whitespace || type === TokenType.Comment) continue;
    if (type === TokenType.CDO || type === TokenType.CDC) continue;
    if (atStart && depth === 0 && functions.length === 0) {
      rule = type === TokenType.AtKeyword ? token[4].value.toLowerCase() : "";
      if (rule === "import" && !importsAllowed) rule = "import-ignored";
      ruleStart = start;
      atStart = false;
    }
    let url: string | undefined;
    let at = start + 1;
    if (type === TokenType.Ident) {
      property ||= token[4].value;
    } else if (type === TokenType.AtKeyword) {
      if (token[4].value.toLowerCase() === "font-face") fontFace = depth + 1;
    } else if (type === TokenType.URL) {
      url = token[4].value;
      at = start + (/^[^(]*\([\t\n\f\r ]*/.exec(written)?.[0].length ?? 0);
    } else if (type === TokenType.String) {
      const { value } = token[4];
      const isUrl =
        functions.some((name) => STRING_URL_FUNCTIONS.has(name)) ||
        (rule === "import" && depth === 0 && functions.length === 0) ||
        (depth > 0 && property.startsWith("--") && NAMES_HOST.test(value));
      if (isUrl) url = value;
    } else if (type === TokenType.Function) {
      functions.push(token[4].value.toLowerCase());
    } else if (type === TokenType.OpenParen) {
      functions.push("");
    } else if (type === TokenType.CloseParen) {
      functions.pop();
    } else if (type === TokenType.OpenCurly) {
      if (depth === 0 && importsAllowed && isCertainRule(rule, css.slice(ruleStart, start))) {
        importsAllowed = false;
      }
      depth++;
      property = "";
    } else if (type === TokenType.CloseCurly) {
      if (depth > 0) depth--;
      if (depth < fontFace) fontFace = 0;
      settle(end + 1);
    } else if (type === TokenType.Semicolon) {
      settle(end + 1);
    }
    if (url === undefined) continue;
    if (depth === 0 && (rule === "namespace" || rule === "import-ignored")) continue;
    const loads: LoadKind =
      depth === 0 && rule === "import" ? "style" : fontFace > 0 ? "font" : "image";
    if (refuse(url, loads, start, end + 1)) refused.push(at);
  }
  return { refused, settled, place };
}

/** The URL that a string or `url()` stands for. */
export function cssUrl(written: string): string {
  let url = "";
  readCss(`@import ${written}`, (value) => {
    url ||= value;
    return false;
  });
  return url;
}

/** True if browsers keep this rule, so that an `@import` behind it is too late. */
function isCertainRule(rule: string, prelude: string): boolean {
  if (rule !== "") return CERTAIN_AT_RULES.has(rule);
  return prelude.length < 200 && CERTAIN_SELECTOR.test(prelude);
}

/** A style attribute's declarations with every refused URL disarmed; undefined if there was none. */
export function gateDeclarations(css: string, refuse: RefuseUrl): string | undefined {
  const { refused } = readCss(css, refuse, DECLARATIONS);
  if (refused.length === 0) return undefined;
  let out = "";
  let copied = 0;
  for (const at of refused) {
    out += css.slice(copied, at) + DISARM;
    copied = at;
  }
  return out + css.slice(copied);
}
