// Does one of many texts occur in another? Wu and Manber's search: where the last two characters of a
// window belong to no text, the window moves on by almost the length of the shortest one.

const BITS = 12;
const SIZE = 1 << BITS;

/** A set of texts, searched for all at once. Made once, used for many scripts. */
export class TextSearch {
  readonly #shift = new Uint8Array(SIZE);
  readonly #buckets = new Map<number, string[]>();
  readonly #shortest: number;

  /** `texts`: at least two characters each. */
  constructor(texts: readonly string[]) {
    this.#shortest = Math.min(255, ...texts.map((text) => text.length));
    const last = this.#shortest - 1;
    this.#shift.fill(Math.max(1, last));
    for (const text of texts) {
      for (let i = 1; i <= last; i++) {
        const slot = slotOf(text.charCodeAt(i - 1), text.charCodeAt(i));
        this.#shift[slot] = Math.min(this.#shift[slot] as number, last - i);
        if (i === last) this.#buckets.set(slot, [...(this.#buckets.get(slot) ?? []), text]);
      }
    }
  }

  /** The first text found; undefined if none occurs. */
  find(code: string): string | undefined {
    const last = this.#shortest - 1;
    const shift = this.#shift;
    const { length } = code;
    let at = last;
    while (at < length) {
      const slot = slotOf(code.charCodeAt(at - 1), code.charCodeAt(at));
      const move = shift[slot] as number;
      if (move > 0) {
        at += move;
        continue;
      }
      for (const text of this.#buckets.get(slot) ?? []) {
        if (code.startsWith(text, at - last)) return text;
      }
      at++;
    }
    return undefined;
  }
}

function slotOf(first: number, second: number): number {
  return ((first << 5) ^ second) & (SIZE - 1);
}
