// What is to change in the bytes that have not left yet, by offset in the whole stream. Several
// readings of the document add to it; the same change asked for twice is made once.

import { allocate, copy } from "./bytes.ts";

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
  apply(window: Uint8Array, base: number, count: number, last = false): Uint8Array {
    if (this.#edits.length === 0) {
      return count === window.length ? window : window.subarray(0, count);
    }
    const due = this.#take(base + count + (last ? 1 : 0));
    if (due.length === 0) return window.subarray(0, count);
    let size = count;
    for (const { bytes } of due) size += bytes.length;
    // What is replaced makes it shorter: as much is left over at the end.
    const out = allocate(size);
    let at = 0;
    let to = 0;
    for (const edit of due) {
      const start = edit.start - base;
      const end = Math.min(edit.end - base, count);
      // A change inside one that was just made: its bytes are gone already.
      if (start < at) {
        if (end > at) at = end;
        continue;
      }
      to = copy(window, at, start, out, to);
      to = copy(edit.bytes, 0, edit.bytes.length, out, to);
      at = end;
    }
    to = copy(window, Math.min(at, count), count, out, to);
    if (to === 0) return NOTHING;
    return to === size ? out : out.subarray(0, to);
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

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
