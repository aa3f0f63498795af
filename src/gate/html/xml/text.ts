// Text of XML documents: references to characters and to entities that the document declares itself.

import { decodeHTML } from "entities/decode";
import { UNREADABLE } from "../rules/data-url.ts";

/** Entities of the internal subset, by name, with what they stand for. */
export type Entities = ReadonlyMap<string, string>;

/** Texts with deeper references than this count as unreadable. */
const MAX_DEPTH = 8;
/** So does one that grows beyond this by its references. */
const MAX_LENGTH = 1 << 16;
/** As much may all texts of a document grow together: drawings of old programs name every style by an entity. */
const MOST_GROWTH = 1 << 23;
/** What is left of it, by the entities of a document. */
const growth = new WeakMap<Entities, number>();

/**
 * Text or an attribute's value with its references replaced. HTML's own names count too: XHTML's DTDs have them. A text
 * that grows beyond the bounds becomes something that is refused, whatever it is read as.
 */
export function decodeXmlText(raw: string, entities: Entities): string {
  if (!raw.includes("&")) return raw;
  if (entities.size === 0) return decodeHTML(raw);
  const left = growth.get(entities) ?? MOST_GROWTH;
  const budget = { left: Math.min(MAX_LENGTH, left) };
  const before = budget.left;
  const text = expand(raw, entities, 0, budget);
  growth.set(entities, left - (before - budget.left));
  return budget.left <= 0 ? UNREADABLE : decodeHTML(text);
}

/** `budget`: how much more one text may grow, at all depths together; nothing is left of it once a bound was reached. */
function expand(raw: string, entities: Entities, depth: number, budget: { left: number }): string {
  let open = raw.indexOf("&");
  if (open === -1) return raw;
  let text = "";
  let from = 0;
  while (open !== -1 && budget.left > 0) {
    const end = referenceEnd(raw, open + 1);
    const value = raw.charCodeAt(end) === 59 ? entities.get(raw.slice(open + 1, end)) : undefined;
    if (value !== undefined) {
      if (depth === MAX_DEPTH) budget.left = 0;
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
    const isInstruction = markup.startsWith("<?", open);
    const mark = isCdata
      ? "]]>"
      : isInstruction
        ? "?>"
        : markup.startsWith("<!--", open)
          ? "-->"
          : ">";
    const start = open + (isCdata ? 9 : mark === "-->" ? 4 : 1);
    const close = markup.indexOf(mark, start);
    const end = close === -1 ? markup.length : close;
    if (isCdata) text += markup.slice(start, end);
    at = close === -1 ? markup.length : close + mark.length;
  }
  return text + decodeXmlText(markup.slice(at), entities);
}

/**
 * The values of all pseudo-attributes of this name in a processing instruction (xml-stylesheet §3), whatever is wrong
 * with the rest of it. `instruction`: with its mark and target.
 */
export function pseudoAttributes(instruction: string, name: string): string[] {
  const values: string[] = [];
  /** Where the word begins that the next `=` gives a value; -1: there is none. */
  let word = -1;
  let wordEnd = -1;
  for (let at = 0; at < instruction.length; at++) {
    const char = instruction.charCodeAt(at);
    if (char === 34 || char === 39) {
      const end = instruction.indexOf(instruction.charAt(at), at + 1);
      if (word !== -1 && instruction.slice(word, wordEnd) === name)
        values.push(instruction.slice(at + 1, end === -1 ? undefined : end));
      if (end === -1) break;
      at = end;
      word = -1;
    } else if (char > 32 && char !== 61) {
      if (word === -1 || wordEnd !== at) word = at;
      wordEnd = at + 1;
    }
  }
  return values;
}
