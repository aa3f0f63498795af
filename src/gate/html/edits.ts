// What is to change in the bytes that have not left yet, by offset in the whole stream. Several
// readings of the document add to it; the same change asked for twice is made once.

import { allocate } from "./bytes.ts";

interface Edit {
  readonly start: number;
  /** Equal to `start` for an insertion. */
  readonly end: number;
  readonly bytes: Uint8Array;
}

const NOTHING = new Uint8Array(0);

export class Edits {
  #edits: Edit[] = [];

  insert(at: number, bytes: Uint8Array): void {
    this.#edits.push({ start: at, end: at, bytes });
  }

  replace(start: number, end: number, bytes: Uint8Array): void {
    this.#edits.push({ start, end, bytes });
  }

  get pending(): boolean {
    return this.#edits.length > 0;
  }

  /**
   * The bytes of `window` from `from` up to `to` with every change in between; offsets are those of
   * the stream, `base` is the stream offset of the window's first byte. Changes behind `to` are kept;
   * one exactly at `to` is made only if this is the `last` call.
   */
  apply(window: Uint8Array, base: number, from: number, to: number, last = false): Uint8Array {
    if (this.#edits.length === 0) {
      return from === base && to === base + window.length
        ? window
        : window.subarray(from - base, to - base);
    }
    const due = this.#take(last ? to + 1 : to);
    if (due.length === 0) return window.subarray(from - base, to - base);
    let at = from;
    const pieces: Uint8Array[] = [];
    for (const edit of due) {
      // A change inside one that was just made: its bytes are gone already.
      if (edit.start < at) {
        if (edit.end > at) at = Math.min(edit.end, to);
        continue;
      }
      pieces.push(window.subarray(at - base, edit.start - base), edit.bytes);
      at = edit.end;
    }
    pieces.push(window.subarray(Math.min(at, to) - base, to - base));
    let size = 0;
    for (const piece of pieces) size += piece.length;
    if (size === 0) return NOTHING;
    const out = allocate(size);
    let offset = 0;
    for (const piece of pieces) {
      out.set(piece, offset);
      offset += piece.length;
    }
    return out;
  }

  /** The edits that begin before `to`, in order, without repetitions. */
  #take(to: number): Edit[] {
    const due: Edit[] = [];
    const later: Edit[] = [];
    // An insertion exactly at `to` waits: the bytes it stands before have not left.
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

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
