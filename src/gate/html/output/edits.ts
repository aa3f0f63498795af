// What is to change in the bytes that have not left yet, by offset in the whole stream. Several
// readings of the document add to it; the same change asked for twice is made once.

import type { Pieces } from "../../types.ts";
import { allocate, copy } from "../tokenizer/bytes.ts";

interface Edit {
  readonly start: number;
  /** Equal to `start` for an insertion. */
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** Is told of every piece that was copied together, from which bytes: `bounds` has a start and an end for each source. */
export type OnCopied = (
  piece: Uint8Array,
  sources: readonly Uint8Array[],
  bounds: readonly number[],
) => void;

const NONE: Pieces = [];
/** As many bytes between two changes leave as they are; copying fewer costs less than one piece more. */
const WHOLE = 2048;

export class Edits {
  #edits: Edit[] = [];
  readonly #onCopied: OnCopied | undefined;

  constructor(onCopied?: OnCopied) {
    this.#onCopied = onCopied;
  }

  insert(at: number, bytes: Uint8Array): void {
    this.replace(at, at, bytes);
  }

  replace(start: number, end: number, bytes: Uint8Array): void {
    this.#edits.push({ start, end, bytes });
  }

  /**
   * The first `count` bytes of `window` with every change in them; `base` is the stream offset of the window's
   * first byte. Changes behind them are kept; one exactly there is made only if this is the `last` call: the
   * bytes it stands before have not left.
   */
  apply(window: Uint8Array, base: number, count: number, last = false): Pieces {
    const due = this.#edits.length === 0 ? [] : this.#take(base + count + (last ? 1 : 0));
    if (due.length === 0) {
      if (count === 0) return NONE;
      return [count === window.length ? window : window.subarray(0, count)];
    }
    const out = new ChunkBuilder(this.#onCopied);
    let at = 0;
    for (const edit of due) {
      const start = edit.start - base;
      const end = Math.min(edit.end - base, count);
      // A change inside one that was just made: its bytes are gone already.
      if (start < at) {
        if (end > at) at = end;
        continue;
      }
      out.add(window, at, start);
      out.add(edit.bytes, 0, edit.bytes.length);
      at = end;
    }
    out.add(window, Math.min(at, count), count);
    return out.finish();
  }

  /** The edits that begin before `to`, in order, without repetitions. */
  #take(to: number): readonly Edit[] {
    const due: Edit[] = [];
    const later: Edit[] = [];
    for (const edit of this.#edits) (edit.start < to ? due : later).push(edit);
    this.#edits = later;
    due.sort((a, b) => a.start - b.start || b.end - a.end);
    return due.filter((edit, i) => {
      for (let j = i - 1; j >= 0; j--) {
        const other = due[j] as Edit;
        if (other.start !== edit.start) return true;
        if (other.end === edit.end && equal(other.bytes, edit.bytes)) return false;
      }
      return true;
    });
  }
}

/** Puts pieces together: long ones stay where they are, short ones in a row are copied to one. */
class ChunkBuilder {
  readonly #pieces: Uint8Array[] = [];
  /** Short ones not copied yet, and where each begins and ends in its source. */
  readonly #sources: Uint8Array[] = [];
  readonly #bounds: number[] = [];
  #size = 0;
  readonly #onCopied: OnCopied | undefined;

  constructor(onCopied: OnCopied | undefined) {
    this.#onCopied = onCopied;
  }

  add(source: Uint8Array, start: number, end: number): void {
    if (start >= end) return;
    if (end - start < WHOLE) {
      this.#sources.push(source);
      this.#bounds.push(start, end);
      this.#size += end - start;
      return;
    }
    this.#copyShort();
    this.#pieces.push(source.subarray(start, end));
  }

  finish(): Pieces {
    this.#copyShort();
    return this.#pieces;
  }

  #copyShort(): void {
    if (this.#size === 0) return;
    const out = allocate(this.#size);
    let at = 0;
    for (const [i, source] of this.#sources.entries()) {
      at = copy(source, this.#bounds[2 * i] as number, this.#bounds[2 * i + 1] as number, out, at);
    }
    this.#pieces.push(out);
    this.#onCopied?.(out, this.#sources, this.#bounds);
    this.#sources.length = 0;
    this.#bounds.length = 0;
    this.#size = 0;
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
