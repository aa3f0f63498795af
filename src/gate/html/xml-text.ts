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
  return decodeHTML(entities.size === 0 ? raw : expand(raw, entities, 0));
}

function expand(raw: string, entities: Entities, depth: number): string {
  if (depth > MAX_DEPTH || !raw.includes("&")) return raw;
  let budget = MAX_LENGTH;
  return raw.replaceAll(/&([^\s&;#]+);/g, (written, name: string) => {
    const value = budget > 0 ? entities.get(name) : undefined;
    if (value === undefined) return written;
    const expanded = expand(value, entities, depth + 1);
    budget -= expanded.length;
    return expanded;
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

/** What a document type declaration says about the text that follows. */
export interface Subset {
  readonly entities: Entities;
  /** Attributes that elements have without their being written. */
  readonly defaults: readonly { readonly name: string; readonly value: string }[];
  /** It is put together from parts of its own, so that more may be declared than can be seen. */
  readonly isObscure: boolean;
}

/** The internal subset between a doctype's brackets. */
export function readSubset(subset: string): Subset {
  const entities = new Map<string, string>();
  const defaults: { name: string; value: string }[] = [];
  const declarations = subset.replaceAll(/<!--[^]*?(?:-->|$)/g, "");
  for (const [, name = "", double, single] of declarations.matchAll(
    /<!ENTITY\s+([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)')/g,
  )) {
    // The first declaration of a name is binding, and its character references count at once (XML 1.0 §4).
    const value = (double ?? single ?? "").replaceAll(/&#[^;]*;/g, (written) =>
      decodeHTML(written),
    );
    if (!entities.has(name)) entities.set(name, value);
  }
  for (const [list] of declarations.matchAll(/<!ATTLIST(?:[^>"']|"[^"]*"|'[^']*')*/g)) {
    for (const [, name = "", double, single] of list.matchAll(
      /([^\s"'()<>|]+)\s+[^\s"'<>]+\s+(?:#FIXED\s+)?(?:"([^"]*)"|'([^']*)')/g,
    )) {
      defaults.push({ name, value: decodeXmlText(double ?? single ?? "", entities) });
    }
  }
  const isObscure = /<!ENTITY\s+%/.test(declarations) && /%[^\s%;"']+;/.test(declarations);
  return { entities, defaults, isObscure };
}
