// What a Content-Type says, to every reader: browsers agree on well-formed ones only. Chromium ends a type at the
// first space, parenthesis or semicolon; several fields count as one list, of which most take the last member and
// some the first; a quote hides a semicolon from some. Whatever any of them would see is seen here.

import { memoize } from "../util/memoize.ts";

/** What the readers of one Content-Type see. */
export interface ContentTypeReadings {
  /** Types such as `text/html`, in lower case, each once. Empty: there is none that a browser could use. */
  readonly essences: readonly string[];
  /**
   * Labels of encodings, in lower case, each once, the most likely first; `undefined` is one of them if some reader
   * sees none.
   */
  readonly charsets: readonly (string | undefined)[];
}

const QUOTE = 34;
/** No separator comes after it in ASCII. */
const SEMICOLON = 59;
const BACKSLASH = 92;
/** Characters that end a type for one reader or another. */
const ENDS_TYPE = " \t\n\v\f\r;,(";
/** Types that browsers treat as if there were none (MIME Sniffing §7). */
const UNUSABLE = new Set(["unknown/unknown", "application/unknown", "*/*"]);

/** Reads a Content-Type (several fields joined by ", ") as all browsers do. Linear in its length; each text once. */
export const contentTypeReadings: (field: string) => ContentTypeReadings = memoize(200, read);

function read(field: string): ContentTypeReadings {
  const essences = new Set<string>();
  const charsets = new Set<string | undefined>();
  // Of several members the last counts for most readers.
  const members = new Set([...split(field, ",", true).toReversed(), ...split(field, ",", false)]);
  for (const member of members) {
    const essence = essenceOf(member);
    if (essence === undefined) continue;
    essences.add(essence);
    for (const heedsQuotes of [true, false]) charsets.add(charsetOf(member, heedsQuotes));
  }
  if (essences.size === 0) charsets.add(undefined);
  return { essences: [...essences], charsets: [...charsets] };
}

/** The type a member begins with; undefined: none, or one that a browser does not go by. */
function essenceOf(member: string): string | undefined {
  let start = 0;
  while (start < member.length && isBlank(member.charCodeAt(start))) start++;
  let end = start;
  while (end < member.length && !ENDS_TYPE.includes(member.charAt(end))) end++;
  const essence = member.slice(start, end).toLowerCase();
  const slash = essence.indexOf("/");
  const isType = slash > 0 && slash < essence.length - 1 && isToken(essence, slash);
  return isType && !UNUSABLE.has(essence) ? essence : undefined;
}

/** True if all but the one slash is a token (RFC 9110 §5.6.2). */
function isToken(essence: string, slash: number): boolean {
  for (let i = 0; i < essence.length; i++) {
    if (i === slash) continue;
    const char = essence.charAt(i);
    if (!/[\w!#$%&'*+.^`|~-]/.test(char)) return false;
  }
  return true;
}

/** The value of the first `charset` among a member's parameters, which semicolons or white space may separate. */
function charsetOf(member: string, heedsQuotes: boolean): string | undefined {
  for (const parameter of split(member, "; \t\n\f\r", heedsQuotes).slice(1)) {
    const equals = parameter.indexOf("=");
    if (equals === -1 || parameter.slice(0, equals).trim().toLowerCase() !== "charset") continue;
    const label = unquoted(parameter.slice(equals + 1).trim());
    if (label !== "") return label;
  }
  return spacedCharset(member);
}

/** `charset = utf-8`, with white space around the sign; and the naive search of readers that know no parameters. */
function spacedCharset(member: string): string | undefined {
  const text = member.toLowerCase();
  for (let at = text.indexOf("charset"); at !== -1; at = text.indexOf("charset", at + 7)) {
    let i = at + 7;
    while (i < text.length && isBlank(text.charCodeAt(i))) i++;
    if (text[i] !== "=") continue;
    i++;
    while (i < text.length && isBlank(text.charCodeAt(i))) i++;
    let end = i + 1;
    const quote = text[i];
    if (quote === '"' || quote === "'") {
      while (end < text.length && text[end] !== quote) end++;
    } else {
      while (end < text.length && !ENDS_TYPE.includes(text.charAt(end))) end++;
    }
    const label = unquoted(text.slice(i, end).trim());
    if (label !== "") return label;
  }
  return undefined;
}

function unquoted(value: string): string {
  let start = 0;
  let end = value.length;
  if (value[0] === '"' || value[0] === "'") {
    start = 1;
    const close = value.indexOf(value[0], 1);
    if (close !== -1) end = close;
  }
  return value.slice(start, end).trim().toLowerCase();
}

/** The parts between separators, the first and those that are not empty; `heedsQuotes`: not those inside double quotes. */
function split(text: string, separators: string, heedsQuotes: boolean): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) quoted = false;
    } else if (heedsQuotes && code === QUOTE) {
      quoted = true;
    } else if (code <= SEMICOLON && separators.includes(text.charAt(i))) {
      if (i > from || parts.length === 0) parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
