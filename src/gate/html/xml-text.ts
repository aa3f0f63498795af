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

/** `budget` is shared by all depths: references to nothing cost too. */
function expand(raw: string, entities: Entities, depth: number, budget: { left: number }): string {
  if (depth > MAX_DEPTH || !raw.includes("&")) return raw;
  return raw.replaceAll(/&([^\s&;#]+);/g, (written, name: string) => {
    const value = budget.left > 0 ? entities.get(name) : undefined;
    if (value === undefined) return written;
    budget.left -= value.length + 1;
    return expand(value, entities, depth + 1, budget);
  });
}

/** What an element's text content is: references replaced, CDATA taken as it is, markup left out. */
export function xmlContent(markup: string, entities: Entities): string {
  let text = "";
  let at = 0;
  for (const match of markup.matchAll(
    /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<[^>]*>?/g,
  )) {
    text += decodeXmlText(markup.slice(at, match.index), entities) + (match[1] ?? "");
    at = match.index + match[0].length;
  }
  return text + decodeXmlText(markup.slice(at), entities);
}
