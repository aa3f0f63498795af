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

/** The internal subset between a doctype's brackets. Each character is looked at once. */
export function readSubset(subset: string): Subset {
  const entities = new Map<string, string>();
  const defaults: { name: string; value: string }[] = [];
  let declaresParameters = false;
  let usesParameters = false;
  let at = 0;
  while (at < subset.length) {
    if (subset.startsWith("<!--", at)) {
      const end = subset.indexOf("-->", at + 4);
      at = end === -1 ? subset.length : end + 3;
      continue;
    }
    const isEntity = subset.startsWith("<!ENTITY", at);
    if (!isEntity && !subset.startsWith("<!ATTLIST", at)) {
      if (subset.charCodeAt(at) === PERCENT) usesParameters = true;
      at++;
      continue;
    }
    const { words, end } = readDeclaration(subset, at + (isEntity ? 8 : 9));
    at = end;
    if (words.some(({ text, isLiteral }) => text.includes("%") && (isLiteral || text !== "%"))) {
      usesParameters = true;
    }
    if (!isEntity) addDefaults(words, entities, defaults);
    else if (words[0]?.text.startsWith("%")) declaresParameters = true;
    else addEntity(words, entities);
  }
  return { entities, defaults, isObscure: declaresParameters && usesParameters };
}

const PERCENT = 37;

interface Word {
  readonly text: string;
  /** It was in quotes. */
  readonly isLiteral: boolean;
}

/** The words of a declaration: literals, lists in parentheses, and what is between spaces. */
function readDeclaration(
  subset: string,
  from: number,
): { readonly words: readonly Word[]; readonly end: number } {
  const words: Word[] = [];
  let at = from;
  while (at < subset.length) {
    const char = subset.charCodeAt(at);
    if (char === 62) return { words, end: at + 1 };
    // The next declaration begins where this one was left open.
    if (char === 60) return { words, end: at };
    if (char <= 32) {
      at++;
      continue;
    }
    if (char === 34 || char === 39) {
      const end = subset.indexOf(subset.charAt(at), at + 1);
      if (end === -1) return { words, end: subset.length };
      words.push({ text: subset.slice(at + 1, end), isLiteral: true });
      at = end + 1;
      continue;
    }
    const start = at;
    let depth = 0;
    for (; at < subset.length; at++) {
      const next = subset.charCodeAt(at);
      if (next === 40) depth++;
      else if (next === 41 && depth > 0) depth--;
      else if (next === 34 || next === 39 || next === 60 || next === 62) break;
      else if (next <= 32 && depth === 0) break;
    }
    words.push({ text: subset.slice(start, at), isLiteral: false });
  }
  return { words, end: subset.length };
}

/** The first declaration of a name is binding, and its character references count at once (XML 1.0 §4). */
function addEntity(words: readonly Word[], entities: Map<string, string>): void {
  const [name, value] = words;
  if (!name || name.isLiteral || !value?.isLiteral || entities.has(name.text)) return;
  const text = value.text.replaceAll(/&#[^;&]*;/g, (written) => decodeHTML(written));
  entities.set(name.text, text);
}

/** A literal is the default of the attribute whose name and type come before it. */
function addDefaults(
  words: readonly Word[],
  entities: Entities,
  defaults: { name: string; value: string }[],
): void {
  for (const [i, { text, isLiteral }] of words.entries()) {
    if (!isLiteral) continue;
    const type = words[i - 1]?.text.toUpperCase() === "#FIXED" ? i - 2 : i - 1;
    const name = words[type - 1];
    if (name && !name.isLiteral) {
      defaults.push({ name: name.text, value: decodeXmlText(text, entities) });
    }
  }
}
