// URLs in style sheets and style attributes, found by a CSS Syntax tokenizer (escapes, comments and
// unclosed strings as browsers read them). A refused one becomes a `data:` URL by what is put in front of
// it: nothing is taken away, so whatever else these bytes are to another reader, it keeps its shape.

import { TokenType, tokenize } from "@csstools/css-tokenizer";
import type { LoadKind } from "../../catalogue/types.ts";

/** Says whether a URL found in CSS may not be loaded; `start`…`end` is where it was written. */
export type RefuseUrl = (url: string, loads: LoadKind, start: number, end: number) => boolean;

/** Put in front of a URL, it makes the rest of it the content of a resource of its own. */
export const DISARM = "data:,";

/** Without one of these no CSS can hold a URL: every way to write one needs a parenthesis, an at-rule or an escape. */
const MAY_HOLD_URL = /url|image|@import|src\(|\\/i;

/** Functions in which a bare string is a URL (CSS Images 4 §2.4, CSS Values 4 §4.5). */
const STRING_URL_FUNCTIONS = new Set(["url", "src", "image-set", "-webkit-image-set", "image"]);
/** A custom property holds a URL as a string, to be put into such a function. */
const STRING_FROM_VARIABLE = /(?:image-set|src|image)\(\s*var\(/i;

const SCHEME = /(?:https?|wss?|ftp):/i;
/** The URL parser drops tabs, so they may stand inside a scheme. */
const SCHEME_WITH_TABS = /h\t*t\t*t\t*p|w\t*s|f\t*t\t*p/i;
const SLASHES_WITH_TABS = /\/\t+\//;

/** A URL with a host needs two slashes, an escape that may hide them, or a scheme. */
function mayNameHost(css: string): boolean {
  return (
    css.includes("//") ||
    css.includes("\\") ||
    SCHEME.test(css) ||
    (css.includes("\t") && (SCHEME_WITH_TABS.test(css) || SLASHES_WITH_TABS.test(css)))
  );
}

/**
 * True if this CSS cannot hold a URL that is to be judged: none at all, or, where paths of the site's own
 * hosts need no look, none that names a host.
 */
export function holdsNoUrl(css: string, plainPathsAllowed = false): boolean {
  return !MAY_HOLD_URL.test(css) || (plainPathsAllowed && !mayNameHost(css));
}

/** Where a style sheet is to be changed, and how far it was understood. */
export interface CssReading {
  /** Offsets at which `DISARM` is to be put in. */
  readonly refused: readonly number[];
  /** Behind the last `}` or `;` at which what follows can be read by itself. 0: there is none. */
  readonly settled: number;
}

/** A selector that no browser drops: types, classes and ids only. */
const CERTAIN_SELECTOR = /^[.#]?[a-z][\w-]*(?:\s*[\s,]\s*[.#]?[a-z][\w-]*)*\s*$/i;
const CERTAIN_AT_RULES = new Set(["media", "font-face"]);

/**
 * Reads a style sheet, or the declarations of a style attribute.
 * `@import` counts only where a browser obeys it: before every other rule that is valid (CSS Cascade 5 §2).
 */
export function readCss(css: string, refuse: RefuseUrl, isAttribute = false): CssReading {
  const stringsCount = STRING_FROM_VARIABLE.test(css);
  const functions: string[] = [];
  const refused: number[] = [];
  let settled = 0;
  let depth = 0;
  let importsAllowed = !isAttribute;
  let atStart = !isAttribute;
  let rule = "";
  let ruleStart = 0;
  let fontFace = 0;
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
    switch (type) {
      case TokenType.AtKeyword:
        if (token[4].value.toLowerCase() === "font-face") fontFace = depth + 1;
        break;
      case TokenType.URL:
        url = token[4].value;
        at = start + (/^[^(]*\([\t\n\f\r ]*/.exec(written)?.[0].length ?? 0);
        break;
      case TokenType.String: {
        const isImport = rule === "import" && depth === 0 && functions.length === 0;
        if (isImport || stringsCount || functions.some((name) => STRING_URL_FUNCTIONS.has(name))) {
          url = token[4].value;
        }
        break;
      }
      case TokenType.Function:
        functions.push(token[4].value.toLowerCase());
        break;
      case TokenType.OpenParen:
        functions.push("");
        break;
      case TokenType.CloseParen:
        functions.pop();
        break;
      case TokenType.OpenCurly:
        if (depth === 0 && importsAllowed && isCertainRule(rule, css, ruleStart, start)) {
          importsAllowed = false;
        }
        depth++;
        break;
      case TokenType.CloseCurly:
        if (depth > 0) depth--;
        if (depth < fontFace) fontFace = 0;
        if (depth === 0) atStart = !isAttribute;
        if (functions.length === 0) settled = end + 1;
        break;
      case TokenType.Semicolon:
        if (depth === 0) atStart = !isAttribute;
        if (functions.length === 0) settled = end + 1;
        break;
      default:
        break;
    }
    if (url === undefined) continue;
    if (depth === 0 && (rule === "namespace" || rule === "import-ignored")) continue;
    const loads: LoadKind =
      depth === 0 && rule === "import" ? "style" : fontFace > 0 ? "font" : "image";
    if (refuse(url, loads, start, end + 1)) refused.push(at);
  }
  return { refused, settled };
}

/** True if browsers keep this rule, so that an `@import` behind it is too late. */
function isCertainRule(rule: string, css: string, start: number, end: number): boolean {
  if (rule !== "") return CERTAIN_AT_RULES.has(rule);
  return end - start < 200 && CERTAIN_SELECTOR.test(css.slice(start, end));
}

/** The CSS with every refused URL disarmed; undefined if there was none. */
export function gateCss(css: string, refuse: RefuseUrl, isAttribute = false): string | undefined {
  const { refused } = readCss(css, refuse, isAttribute);
  if (refused.length === 0) return undefined;
  let out = "";
  let copied = 0;
  for (const at of refused) {
    out += css.slice(copied, at) + DISARM;
    copied = at;
  }
  return out + css.slice(copied);
}
