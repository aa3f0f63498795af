// The gate of a style sheet that is a response of its own: what it would load without consent is
// disarmed, all else leaves as it came.

import type { BodyGate, Refusal } from "../types.ts";
import { encode, text, type Decoder } from "./bytes.ts";
import { cssUrl, DISARM, readCss, type CssPlace, type RefuseUrl } from "./css.ts";
import { readableBytes } from "./double-byte.ts";
import { Edits } from "./edits.ts";
import { HeldBytes } from "./held-bytes.ts";
import type { HtmlGateOptions } from "./options.ts";

/** Enough for many rules; fewer pieces are read at once. */
const PIECE = 32 << 10;
/** Default bound of what is held, in bytes: a font written into a single declaration may be long. */
const MOST_HELD = 4 << 20;
const NOTHING = new Uint8Array(0);

/** Makes the gate of one style sheet. Beyond its bound (`limits.style`, 4 MiB) the rest is dropped. */
export function createCssGate(options: HtmlGateOptions): BodyGate {
  return new CssGate(options);
}

class CssGate implements BodyGate {
  readonly #options: HtmlGateOptions;
  readonly #decoder: Decoder | undefined;
  readonly #edits = new Edits();
  readonly #most: number;
  readonly #held = new HeldBytes();
  #place: CssPlace | undefined;
  /** How much must be held before it is looked at: twice what was found to be too little. */
  #wanted = PIECE;
  #closed = false;

  constructor(options: HtmlGateOptions) {
    this.#options = options;
    this.#decoder = options.encoding?.decoder;
    this.#most = options.limits?.style ?? MOST_HELD;
  }

  write(chunk: Uint8Array): Uint8Array {
    if (this.#closed) return NOTHING;
    this.#held.append(chunk);
    return this.#held.bytes.length < this.#wanted ? NOTHING : this.#gate(false);
  }

  end(): Uint8Array {
    return this.#closed ? NOTHING : this.#gate(true);
  }

  #gate(isLast: boolean): Uint8Array {
    const { bytes } = this.#held;
    const css = readableBytes(bytes, 0, bytes.length, this.#decoder);
    const refusals: Refusal[] = [];
    const seen: { at: number; refusal: Refusal }[] = [];
    const refuse: RefuseUrl = (value, loads, start, end) => {
      const isAscii = !/[^\0-\x7f]/.test(value);
      const url = isAscii ? value : cssUrl(text(bytes, start, end, this.#decoder));
      const { judge, url: base } = this.#options;
      const refusal = judge.url(url, base, loads);
      if (refusal) seen.push({ at: start, refusal });
      return refusal !== undefined;
    };
    const { refused, settled, place } = readCss(css, refuse, this.#place);
    const end = isLast ? bytes.length : settled;
    if (end === 0) return this.#wait();
    for (const at of refused) if (at < end) this.#edits.insert(at, encode(DISARM));
    for (const { at, refusal } of seen) if (at < end) refusals.push(refusal);
    for (const refusal of refusals) this.#report(refusal);
    const out = this.#edits.apply(bytes.subarray(0, end), 0, 0, end, isLast);
    this.#place = place;
    this.#held.release(end);
    this.#wanted = this.#held.bytes.length + PIECE;
    return out;
  }

  #wait(): Uint8Array {
    const { length } = this.#held.bytes;
    if (length > this.#most) {
      this.#closed = true;
      this.#held.release(length);
      this.#options.report?.({ kind: "limit", limit: "style" });
      return NOTHING;
    }
    this.#wanted = length * 2;
    return NOTHING;
  }

  #report({ host, service }: Refusal): void {
    this.#options.report?.({
      kind: "embed",
      action: "blocked",
      element: "style",
      host,
      service: service?.id,
    });
  }
}
