// URLs in style sheets and style attributes, found by a CSS Syntax tokenizer (escapes, comments and
// unclosed strings as browsers read them) and replaced in place; all else stays as it was written.

import { TokenType, tokenize } from "@csstools/css-tokenizer";
import type { LoadKind } from "../../catalogue/types.ts";

/** Says whether a URL found in CSS may not be loaded. */
export type RefuseUrl = (url: string, loads: LoadKind) => boolean;

/** Without one of these no CSS can hold a URL: every way to write one needs a parenthesis, an at-rule or an escape. */
const MAY_HOLD_URL = /url|image|@import|src\(|\\/i;

/** Functions in which a bare string is a URL (CSS Images 4 §2.4, CSS Values 4 §4.5). */
const STRING_URL_FUNCTIONS = new Set(["url", "src", "image-set", "-webkit-image-set", "image"]);

const SCHEME = /(?:https?|wss?|ftp):/i;
/** The URL parser drops tabs, so they may stand inside a scheme. */
const SCHEME_WITH_TABS = /h\t*t\t*t\t*p|w\t*s|f\t*t\t*p/i;

/** A URL with a host needs two slashes, an escape that may hide them, or a scheme. */
function mayNameHost(css: string): boolean {
  return (
    css.includes("//") ||
    css.includes("\\") ||
    SCHEME.test(css) ||
    (css.includes("\t") && SCHEME_WITH_TABS.test(css))
  );
}

/**
 * True if this CSS cannot hold a URL that is to be judged: none at all, or, where paths of the site's own
 * hosts need no look, none that names a host.
 */
export function holdsNoUrl(css: string, plainPathsAllowed = false): boolean {
  return !MAY_HOLD_URL.test(css) || (plainPathsAllowed && !mayNameHost(css));
}

/**
 * The CSS with every refused URL replaced by an empty `data:` one; undefined if there was none.
 * `@import` counts only where a browser obeys it: before every other rule (CSS Cascade 5 §2).
 */
export function gateCss(css: string, refuse: RefuseUrl, isAttribute = false): string | undefined {
  const functions: string[] = [];
  let out = "";
  let copied = 0;
  let depth = 0;
  let importsAllowed = !isAttribute;
  let atStart = !isAttribute;
  let rule = "";
  let fontFace = 0;
  for (const token of tokenize({ css })) {
    const [type, , start, end] = token;
    if (type === TokenType.Whitespace || type === TokenType.Comment) continue;
    if (type === TokenType.CDO || type === TokenType.CDC) continue;
    if (atStart && depth === 0 && functions.length === 0) {
      rule = type === TokenType.AtKeyword ? token[4].value.toLowerCase() : "";
      if (rule === "import" && !importsAllowed) rule = "import-ignored";
      if (rule !== "import" && rule !== "charset" && rule !== "layer") importsAllowed = false;
      atStart = false;
    }
    let url: string | undefined;
    let loads: LoadKind = fontFace > 0 ? "font" : "image";
    let replacement = '"data:,"';
    switch (type) {
      case TokenType.AtKeyword:
        if (token[4].value.toLowerCase() === "font-face") fontFace = depth + 1;
        break;
      case TokenType.URL:
        url = token[4].value;
        replacement = "url(data:,)";
        break;
      case TokenType.String: {
        const inside = functions.at(-1);
        const isImport = rule === "import" && depth === 0 && functions.length === 0;
        if (isImport || (inside !== undefined && STRING_URL_FUNCTIONS.has(inside))) {
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
        depth++;
        if (rule === "layer") importsAllowed = false;
        break;
      case TokenType.CloseCurly:
        if (depth > 0) depth--;
        if (depth < fontFace) fontFace = 0;
        if (depth === 0) atStart = !isAttribute;
        break;
      case TokenType.Semicolon:
        if (depth === 0) atStart = !isAttribute;
        break;
      default:
        break;
    }
    if (url === undefined) continue;
    if (depth === 0 && (rule === "namespace" || rule === "import-ignored")) continue;
    if (depth === 0 && rule === "import") {
      loads = "style";
      if (replacement !== "url(data:,)") replacement = '"data:text/css,"';
    }
    if (!refuse(url, loads)) continue;
    out += css.slice(copied, start) + replacement;
    copied = end + 1;
  }
  return copied === 0 ? undefined : out + css.slice(copied);
}
