// The document type declaration of an XML document: where it ends, and what it declares.

import { decodeHTML } from "entities/decode";
import { matches } from "./bytes.ts";
import { decodeXmlText, type Entities } from "./xml-text.ts";

/** Behind the `>` of a declaration: not one in quotes, brackets or a comment. -1: not there yet. */
export function doctypeEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 34 || byte === 39) {
      i = bytes.indexOf(byte, i + 1);
      if (i === -1) return -1;
    } else if (byte === 60 && matches(bytes, i, "<!--")) {
      i = commentEnd(bytes, i + 4);
      if (i === -1) return -1;
    } else if (byte === 91) depth++;
    else if (byte === 93) depth--;
    else if (byte === 62 && depth <= 0) return i + 1;
  }
  return -1;
}

function commentEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(62, from); at !== -1; at = bytes.indexOf(62, at + 1)) {
    if (bytes[at - 1] === 45 && bytes[at - 2] === 45 && at - 2 >= from) return at;
  }
  return -1;
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
