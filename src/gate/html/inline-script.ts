// Inline scripts and event handlers: blocked if a declared snippet says whose they are, or if they
// themselves send the browser to a gated host: a URL written where JavaScript loads something. A mere
// mention of a host (configuration, a template string, a link) is left alone.

import type { Refusal } from "../types.ts";

/** What the inspection needs to know. */
export interface ScriptJudge {
  /** The first refused service one of whose snippets occurs; undefined if none does. */
  snippet(code: string): Refusal | undefined;
  /** The refusal of a URL, if it may not be contacted. */
  url(url: string): Refusal | undefined;
  /** The refusal of the first embed in a piece of markup. */
  markup(html: string): Refusal | undefined;
}

/** A string literal: quote, then its text up to the same quote. Bounded, so that it stays linear. */
const LITERAL = `(?<quote>["'\`])(?<text>(?:\\\\[^]|(?!\\k<quote>)[^\\\\]){0,4096})\\k<quote>`;
/** Places where a string literal is loaded as a URL. */
const LOADS = new RegExp(
  `(?:${[
    String.raw`\.\s*(?:src|srcset|data|poster|srcdoc)\s*=`,
    String.raw`\[\s*["']src["']\s*\]\s*=`,
    String.raw`\bsetAttribute(?:NS)?\s*\((?:[^,()]{0,60},)?\s*["'](?:src|href|data|poster|srcset|srcdoc|xlink:href)["']\s*,`,
    String.raw`\b(?:import|from)\b\s*\(?`,
    String.raw`\b(?:fetch|importScripts|sendBeacon|getScript|loadScript|loadJS|loadCSS)\s*\(`,
    String.raw`\.\s*open\s*\(\s*["'\`][A-Za-z]{3,7}["'\`]\s*,`,
    String.raw`\bnew\s+(?:Worker|SharedWorker|EventSource|WebSocket|Audio|Request)\s*\(`,
    String.raw`\.\s*(?:register|addModule|load|post|ajax)\s*\(`,
  ].join("|")})\\s*${LITERAL}`,
  "g",
);
/** Markup that a script writes into the page. */
const WRITES = new RegExp(
  `(?:${[
    String.raw`\bdocument\s*\.\s*write(?:ln)?\s*\(`,
    String.raw`\.\s*(?:innerHTML|outerHTML|srcdoc)\s*\+?=`,
    String.raw`\binsertAdjacentHTML\s*\([^,]{0,60},`,
    String.raw`\b(?:createContextualFragment|parseHTMLUnsafe|setHTMLUnsafe)\s*\(`,
  ].join("|")})\\s*${LITERAL}`,
  "g",
);
const ANY_LITERAL = new RegExp(LITERAL, "g");
/** A script that builds an element that loads, … */
const BUILDS = /\bcreateElement(?:NS)?\s*\(|\bnew\s+Image\b/;
/** … and gives it an address held in a variable. */
const SETS_ADDRESS =
  /\.\s*src\s*=\s*[A-Za-z_$]|\bsetAttribute\s*\(\s*["'](?:src|href)["']\s*,\s*[A-Za-z_$]/;
/** A style sheet built by script. */
const BUILDS_LINK = /\bcreateElement\s*\(\s*["'`]link["'`]/i;
const SETS_HREF = new RegExp(String.raw`\.\s*href\s*=\s*${LITERAL}`, "g");
/** The words without which none of the patterns above can match: one cheap look for most scripts. */
const HINTS =
  /src|import|from|fetch|sendBeacon|getScript|load|open|Worker|EventSource|WebSocket|Audio|Request|setAttribute|register|addModule|post|ajax|write|HTML|createElement|Image|ContextualFragment/;
/** A URL with a host needs one of these somewhere. */
const MAY_NAME_HOST = /\/\/|\\|:/;
const LOOKS_ABSOLUTE = /^\s*(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}/i;

/** Why this script may not run now; undefined if it may. */
export function refuseScript(code: string, judge: ScriptJudge): Refusal | undefined {
  const refusal = judge.snippet(code);
  if (refusal) return refusal;
  if (!MAY_NAME_HOST.test(code) || !HINTS.test(code)) return undefined;
  return (
    firstRefusal(code, LOADS, judge.url) ??
    firstRefusal(code, WRITES, judge.markup) ??
    (BUILDS_LINK.test(code) ? firstRefusal(code, SETS_HREF, judge.url) : undefined) ??
    (BUILDS.test(code) && SETS_ADDRESS.test(code)
      ? firstRefusal(code, ANY_LITERAL, (text) =>
          LOOKS_ABSOLUTE.test(text) ? judge.url(text) : undefined,
        )
      : undefined)
  );
}

function firstRefusal(
  code: string,
  pattern: RegExp,
  judge: (text: string) => Refusal | undefined,
): Refusal | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(code); match; match = pattern.exec(code)) {
    const refusal = judge(unescapeScript(match.groups?.["text"] ?? ""));
    if (refusal) return refusal;
    // The literal may itself hold the next place: go on right behind its opening quote's partner.
    if (match[0].length === 0) pattern.lastIndex++;
  }
  return undefined;
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
export function unescapeScript(literal: string): string {
  if (!literal.includes("\\")) return literal;
  return literal.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|([0-7]{1,3})|(\r\n|[^]))/g,
    (_, hex?: string, unicode?: string, point?: string, octal?: string, char?: string) => {
      const code = hex ?? unicode ?? point;
      if (code !== undefined) {
        const value = Number.parseInt(code, 16);
        return value <= 0x10ffff ? String.fromCodePoint(value) : "";
      }
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (char === undefined || char === "\n" || char === "\r\n" || char === "\u2028") return "";
      return SINGLE[char] ?? char;
    },
  );
}
