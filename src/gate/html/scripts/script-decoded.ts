// Texts that a script holds in disguise and decodes when it runs: `atob("aHR0cHM6…")`, `unescape("%3Cscript …")`.

import { isQuote, literalEnd, skipBlank, unescapeLiteral } from "./script-text.ts";

/** A longer disguise is not looked into: it holds a file, no address. */
const LONGEST = 1 << 16;
/** `http` and `//`, in base64: what follows decides the last letter. */
const ADDRESSES = ["aHR0c", "Ly8", "Ly9"];
const ESCAPE = /%(?:u([0-9a-f]{4})|([0-9a-f]{2}))/gi;

/** Functions whose argument is percent-encoded. */
const UNESCAPING = ["unescape", "decodeURIComponent", "decodeURI"];

/** If a call of such a function begins here: how its argument is read, and where that begins. */
export function decoderAt(
  code: string,
  at: number,
): { readonly decode: (text: string) => string; readonly start: number } | undefined {
  const from = code.startsWith("window.", at) ? at + 7 : at;
  for (const name of ["atob", ...UNESCAPING]) {
    if (!code.startsWith(name, from)) continue;
    const open = skipBlank(code, from + name.length);
    if (code.charCodeAt(open) !== 40) continue;
    return { decode: name === "atob" ? fromBase64 : fromPercent, start: open + 1 };
  }
  return undefined;
}

/** What a script's base64 says: of the literals given to `atob`, and where it calls that, of those like addresses. */
export function* decodedTexts(code: string): Generator<string, void> {
  const first = code.indexOf("atob");
  if (first === -1) return;
  for (let at = 0; at < code.length; at++) {
    const quote = code.charCodeAt(at);
    if (!isQuote(quote) || !(isLikeAddress(code, at + 1) || isArgument(code, at))) continue;
    const most = Math.min(code.length, at + LONGEST);
    const end = literalEnd(code, at + 1, quote, most);
    if (end < most) yield fromBase64(unescapeLiteral(code.slice(at + 1, end)));
    at = end;
  }
}

function isLikeAddress(code: string, at: number): boolean {
  return ADDRESSES.some((text) => code.startsWith(text, at));
}

function isArgument(code: string, quote: number): boolean {
  let at = quote - 1;
  while (code.charCodeAt(at) === 32) at--;
  if (code.charCodeAt(at) !== 40) return false;
  at--;
  while (code.charCodeAt(at) === 32) at--;
  return code.startsWith("atob", at - 3);
}

function fromBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}

function fromPercent(text: string): string {
  return text.replaceAll(ESCAPE, (_all, wide?: string, byte?: string) =>
    String.fromCharCode(Number.parseInt(wide ?? byte ?? "0", 16)),
  );
}
