// The texts that a script is made of: the value of a `javascript:` URL is shown as a document.

import { literalEnd, unescapeLiteral } from "./script-text.ts";

/**
 * The markup that a `javascript:` URL may show: the text of its string literals, put together in their order. Values
 * that are not known here are left out; code around them is kept, for a value may come from anywhere.
 */
export function shownByScript(code: string): string {
  const shown = literalsOf(code).join("");
  return shown.includes("<") ? shown : code;
}

/** The texts of a script's string literals, in their order. What stands in comments may be among them. */
export function literalsOf(code: string): string[] {
  const literals: string[] = [];
  for (let at = 0; at < code.length; at++) {
    const quote = code.charAt(at);
    if (quote !== '"' && quote !== "'" && quote !== "`") continue;
    const end = literalEnd(code, at + 1, quote.charCodeAt(0), code.length);
    literals.push(unescapeLiteral(code.slice(at + 1, end)));
    at = end;
  }
  return literals;
}

/** Functions that make text of something else: what it says is not known here. */
const DECODERS = ["atob", "unescape", "decodeURI", "fromCharCode", "fromCodePoint", "TextDecoder"];

/** True if a script writes texts in a way that hides them. */
export function hidesText(code: string): boolean {
  return DECODERS.some((name) => code.includes(name));
}
