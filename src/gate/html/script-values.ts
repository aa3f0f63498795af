// The texts that a script is made of: the value of a `javascript:` URL is shown as a document.

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
    let end = at + 1;
    while (end < code.length && code.charAt(end) !== quote)
      end += code.charAt(end) === "\\" ? 2 : 1;
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

const SINGLE: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
};

/** The text of a JavaScript string literal (ECMA-262 §12.9.4). */
export function unescapeLiteral(literal: string): string {
  if (!literal.includes("\\")) return literal;
  return literal.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|([0-7]{1,3})|(\r\n|[^]))/g,
    (_, hex?: string, unicode?: string, point?: string, octal?: string, char?: string) => {
      const written = hex ?? unicode ?? point;
      if (written !== undefined) {
        const value = Number.parseInt(written, 16);
        return value <= 0x10ffff ? String.fromCodePoint(value) : "";
      }
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (char === undefined || char === "\n" || char === "\r\n" || char === "\u2028") return "";
      return SINGLE[char] ?? char;
    },
  );
}
