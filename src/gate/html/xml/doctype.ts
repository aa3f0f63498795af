// The document type declaration of an XML document: where it ends, and what it declares.

import { decodeHTML } from "entities/decode";
import { matches } from "../tokenizer/bytes.ts";
import { decodeXmlText, type Entities } from "./text.ts";

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

/** Declarations of a doctype are read in one pass; none is looked at twice. */
const MOST_DECLARED = 10_000;

/** The internal subset between a doctype's brackets. */
export function readSubset(subset: string): Subset {
  const entities = new Map<string, string>();
  const defaults: { name: string; value: string }[] = [];
  let declaresParameter = false;
  const reader = new SubsetReader(subset);
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token === "<!ENTITY") {
      const name = reader.next();
      if (name === "%") declaresParameter = true;
      if (name === undefined || !isName(name)) continue;
      const value = reader.next();
      if (value === undefined || !isQuoted(value)) continue;
      // The first declaration of a name is binding, and its character references count at once (XML 1.0 §4).
      if (!entities.has(name)) entities.set(name, decodeCharacters(value.slice(1, -1)));
    } else if (token === "<!ATTLIST") {
      readAttributes(reader, defaults, entities);
    }
  }
  const isObscure =
    (declaresParameter && usesParameter(subset)) || entities.size + defaults.length > MOST_DECLARED;
  return { entities, defaults, isObscure };
}

/** The defaults of one ATTLIST: a name, a type, perhaps `#FIXED`, and a value in quotes. */
function readAttributes(
  reader: SubsetReader,
  defaults: { name: string; value: string }[],
  entities: Entities,
): void {
  /** The last three words that are no keyword. */
  let name = "";
  let type = "";
  for (let token = reader.next(); token !== undefined && token !== ">"; token = reader.next()) {
    if (token === "#FIXED") continue;
    if (isQuoted(token)) {
      if (name !== "") defaults.push({ name, value: decodeXmlText(token.slice(1, -1), entities) });
      name = "";
      type = "";
    } else {
      name = type;
      type = token;
    }
  }
}

function isQuoted(token: string): boolean {
  const first = token.charCodeAt(0);
  return token.length > 1 && (first === 34 || first === 39);
}

function isName(token: string): boolean {
  return token !== "%" && token !== ">" && !isQuoted(token) && !token.startsWith("<");
}

/** Is there a `%name;` anywhere? In values, too, it stands for something. */
function usesParameter(text: string): boolean {
  let isOpen = false;
  for (let at = text.indexOf("%"); at !== -1 && at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 37) isOpen = true;
    else if (char === 59 && isOpen && text.charCodeAt(at - 1) !== 37) return true;
    else if (char <= 32 || char === 34 || char === 39 || char === 59) isOpen = false;
  }
  return false;
}

/** References to characters replaced; those to entities stay. */
function decodeCharacters(value: string): string {
  let text = "";
  let from = 0;
  for (let at = value.indexOf("&#"); at !== -1; at = value.indexOf("&#", from)) {
    const end = value.indexOf(";", at);
    if (end === -1) break;
    text += value.slice(from, at) + decodeHTML(value.slice(at, end + 1));
    from = end + 1;
  }
  return text + value.slice(from);
}

/** Words, values in quotes (with them), groups in parentheses and ">"; comments are left out. */
class SubsetReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): string | undefined {
    const text = this.#text;
    for (;;) {
      while (this.#at < text.length && text.charCodeAt(this.#at) <= 32) this.#at++;
      if (!text.startsWith("<!--", this.#at)) break;
      const end = text.indexOf("-->", this.#at + 4);
      this.#at = end === -1 ? text.length : end + 3;
    }
    if (this.#at >= text.length) return undefined;
    const start = this.#at;
    const first = text.charCodeAt(start);
    if (first === 34 || first === 39) return this.#until(first, start);
    if (first === 40) return this.#until(41, start);
    this.#at++;
    if (first === 62) return ">";
    while (this.#at < text.length && !endsWord(text.charCodeAt(this.#at))) this.#at++;
    return text.slice(start, this.#at);
  }

  /** A value or a group; one that is not closed is the rest. */
  #until(close: number, start: number): string {
    const end = this.#text.indexOf(String.fromCharCode(close), start + 1);
    this.#at = end === -1 ? this.#text.length : end + 1;
    return this.#text.slice(start, this.#at);
  }
}

/** White space, quotes, angle brackets, an open parenthesis. */
function endsWord(char: number): boolean {
  return char <= 32 || char === 34 || char === 39 || char === 60 || char === 62 || char === 40;
}
