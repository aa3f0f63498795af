// Text of XML documents: references to characters and to entities that the document declares itself.

import { decodeHTML } from "entities/decode";

/** Entities of the internal subset, by name, with what they stand for. */
export type Entities = ReadonlyMap<string, string>;

/** Deeper references than this are left as they are. */
const MAX_DEPTH = 8;
/** No text grows beyond this by its references (browsers stop far earlier). */
const MAX_LENGTH = 1 << 16;

/** Text or an attribute's value with its references replaced. HTML's own names count too: XHTML's DTDs have them. */
export function decodeXmlText(raw: string, entities: Entities): string {
  if (!raw.includes("&")) return raw;
  if (entities.size === 0) return decodeHTML(raw);
  return decodeHTML(expand(raw, entities, 0, { left: MAX_LENGTH }));
}

/** `budget`: how much more one text may grow, at all depths together. */
function expand(raw: string, entities: Entities, depth: number, budget: { left: number }): string {
  let open = depth > MAX_DEPTH ? -1 : raw.indexOf("&");
  if (open === -1) return raw;
  let text = "";
  let from = 0;
  while (open !== -1 && budget.left > 0) {
    const end = referenceEnd(raw, open + 1);
    const value = raw.charCodeAt(end) === 59 ? entities.get(raw.slice(open + 1, end)) : undefined;
    if (value !== undefined) {
      budget.left -= value.length + 1;
      text += raw.slice(from, open) + expand(value, entities, depth + 1, budget);
      from = end + 1;
    }
    open = raw.indexOf("&", end);
  }
  return text + raw.slice(from);
}

/** Where the name of a reference ends: at white space, "&", ";" or "#". */
function referenceEnd(raw: string, start: number): number {
  let at = start;
  for (; at < raw.length; at++) {
    const char = raw.charCodeAt(at);
    if (char <= 32 || char === 38 || char === 59 || char === 35) break;
  }
  return at;
}

/** What an element's text content is: references replaced, CDATA taken as it is, markup left out. */
export function xmlContent(markup: string, entities: Entities): string {
  let text = "";
  let at = 0;
  for (let open = markup.indexOf("<"); open !== -1; open = markup.indexOf("<", at)) {
    text += decodeXmlText(markup.slice(at, open), entities);
    const isCdata = markup.startsWith("<![CDATA[", open);
    const mark = isCdata ? "]]>" : markup.startsWith("<!--", open) ? "-->" : ">";
    const start = open + (isCdata ? 9 : mark === "-->" ? 4 : 1);
    const close = markup.indexOf(mark, start);
    const end = close === -1 ? markup.length : close;
    if (isCdata) text += markup.slice(start, end);
    at = close === -1 ? markup.length : close + mark.length;
  }
  return text + decodeXmlText(markup.slice(at), entities);
}

/** The value of what looks like an attribute in a processing instruction (xml-stylesheet §3). */
export function pseudoAttribute(instruction: string, name: string): string | undefined {
  for (let at = instruction.indexOf(name); at !== -1; at = instruction.indexOf(name, at + 1)) {
    let start = skipSpace(instruction, at + name.length);
    if (instruction.charCodeAt(start) !== 61) continue;
    start = skipSpace(instruction, start + 1);
    const quote = instruction.charAt(start);
    if (quote !== '"' && quote !== "'") continue;
    const end = instruction.indexOf(quote, start + 1);
    return end === -1 ? undefined : instruction.slice(start + 1, end);
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}
