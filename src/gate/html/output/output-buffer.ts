// The part of a document that has not left yet, and what is to change in it. Offsets are those of the window;
// the changes are kept by their place in the whole stream, so that they outlast its moving on.

import type { Pieces } from "../../types.ts";
import type { Decoder } from "../tokenizer/bytes.ts";
import { forgetHandedOver } from "../fast-path/compiled.ts";
import { Edits, type OnCopied } from "./edits.ts";
import { UNKNOWN_ENCODING, type DocumentEncoding } from "../tokenizer/encoding.ts";
import { BufferedBytes } from "./buffered-bytes.ts";
import type { TagSource } from "../tokenizer/tag.ts";

const NOTHING = new Uint8Array(0);
const NONE: Pieces = [];

export class OutputBuffer implements TagSource {
  bytes: Uint8Array = NOTHING;
  encoding: DocumentEncoding;
  /** Place in the stream of the window's first byte. */
  #base = 0;
  readonly #held = new BufferedBytes();
  readonly #edits: Edits;

  constructor(encoding: DocumentEncoding | undefined, onCopied?: OnCopied) {
    this.#edits = new Edits(onCopied);
    this.encoding = encoding ?? UNKNOWN_ENCODING;
  }

  get decoder(): Decoder | undefined {
    return this.encoding.decoder;
  }

  /** Nothing has left yet. */
  get isFirst(): boolean {
    return this.#base === 0;
  }

  /** The place in the stream of an offset in the window. */
  placeOf(at: number): number {
    return this.#base + at;
  }

  append(chunk: Uint8Array): void {
    this.#held.append(chunk);
    this.bytes = this.#held.bytes;
    forgetHandedOver();
  }

  insert(at: number, bytes: Uint8Array): void {
    this.#edits.insert(this.#base + at, bytes);
  }

  drop(start: number, end: number): void {
    this.#edits.replace(this.#base + start, this.#base + end, NOTHING);
  }

  /** Lets the first `count` bytes leave, with every change in them. */
  release(count: number): Pieces {
    if (count === 0) return NONE;
    const out = this.#edits.apply(this.bytes, this.#base, count);
    this.#held.release(count);
    this.bytes = this.#held.bytes;
    this.#base += count;
    return out;
  }

  /** Lets all of it leave, with what is to be put behind it. */
  releaseAll(): Pieces {
    return this.#edits.apply(this.bytes, this.#base, this.bytes.length, true);
  }
}
