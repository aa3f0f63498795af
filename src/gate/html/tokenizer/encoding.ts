// In which encoding a document's texts are: what decodes them, and how text of ours is put among them.

import { encode, type Decoder } from "./bytes.ts";
import { contentTypeReadings } from "../../../http/content-type.ts";
import type { Tag } from "./tag.ts";

/** An encoding, as far as the gate has to know it. */
export interface DocumentEncoding {
  /** Undefined: UTF-8, or not known. */
  readonly decoder: Decoder | undefined;
  readonly isUtf8: boolean;
}

/** Nobody has said anything: read as UTF-8, but not relied on. */
export const UNKNOWN_ENCODING: DocumentEncoding = { decoder: undefined, isUtf8: false };
export const UTF8: DocumentEncoding = { decoder: undefined, isUtf8: true };

/** By label, as the web has them; few are ever met. */
const encodings = new Map<string, DocumentEncoding>();

/** The encoding behind a label of the Encoding Standard. What is no ASCII arrives as UTF-8 (`charsetGate`). */
export function encodingOf(label: string): DocumentEncoding {
  const key = label.trim().toLowerCase();
  let encoding = encodings.get(key);
  if (!encoding) {
    encoding = make(key);
    if (encodings.size < 100) encodings.set(key, encoding);
  }
  return encoding;
}

function make(label: string): DocumentEncoding {
  try {
    const decoder = new TextDecoder(label, { ignoreBOM: true });
    return /^(?:utf-|iso-2022-jp)/.test(decoder.encoding) ? UTF8 : { decoder, isUtf8: false };
  } catch {
    return UNKNOWN_ENCODING;
  }
}

/** The encoding a Content-Type names; undefined if it names none that all browsers find. */
export function encodingOfType(contentType: string): DocumentEncoding | undefined {
  const [label, ...others] = contentTypeReadings(contentType).charsets;
  if (label === undefined || others.length > 0) return undefined;
  const encoding = encodingOf(label);
  // A label that nobody knows is as none.
  return encoding === UNKNOWN_ENCODING ? undefined : encoding;
}

/** The encoding a `meta` element names; undefined if it names none (HTML §4.2.5.4). */
export function encodingOfMeta(tag: Tag): DocumentEncoding | undefined {
  const charset = tag.get("charset");
  if (charset !== undefined) return encodingOf(charset);
  if (tag.get("http-equiv")?.toLowerCase() !== "content-type") return undefined;
  return encodingOfType(`text/html; ${tag.get("content") ?? ""}`);
}

/** Markup of ours as bytes of the document: outside UTF-8, what is not ASCII is written as references. */
export function encodeMarkup(markup: string, { isUtf8 }: DocumentEncoding): Uint8Array {
  return encode(
    isUtf8 ? markup : markup.replaceAll(/[^\0-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`),
  );
}
