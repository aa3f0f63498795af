// Markup that many visitors get alike, but for a few texts: made once, with slots for those texts.
import type { Html } from "./html.ts";

/** Longer keys are not worth their memory: the markup is then made each time. */
const LONGEST_KEY = 10_000;

/** Markup by what it was made for. It holds nothing of a visitor's own: that goes into the slots, each time anew. */
export class MarkupCache {
  readonly #most: number;
  readonly #made = new Map<string, Html>();

  /** `most` pieces are kept; then it begins anew. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The markup of this key; equal keys, equal markup. */
  of(key: string, make: () => Html): Html {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (key.length > LONGEST_KEY) return made;
    if (this.#made.size >= this.#most) this.#made.clear();
    this.#made.set(key, made);
    return made;
  }
}
