// The gate of a style sheet that is a response of its own: what it would load without consent is
// disarmed, all else leaves as it came.

import type { BodyGate, Pieces, Refusal } from "../../types.ts";
import { encode, text } from "../tokenizer/bytes.ts";
import { cssUrl, DISARM, readCss, refusedInAny, type CssPlace, type RefuseUrl } from "./css.ts";
import { OutputBuffer } from "../output/output-buffer.ts";
import { byteReadings } from "../tokenizer/double-byte.ts";
import type { HtmlGateOptions } from "../options.ts";

/** Enough for many rules; fewer pieces are read at once. */
const PIECE = 32 << 10;
/** Default bound of what is held, in bytes: a font written into a single declaration may be long. */
const MOST_HELD = 4 << 20;
const NOTHING: Pieces = [];

/** Makes the gate of one style sheet. Beyond its bound (`limits.style`, 4 MiB) the rest is dropped. */
export function createCssGate(options: HtmlGateOptions): BodyGate {
  return new CssGate(options);
}

class CssGate implements BodyGate {
  readonly #options: HtmlGateOptions;
  readonly #window: OutputBuffer;
  readonly #most: number;
  #place: CssPlace | undefined;
  /** How much must be held before it is looked at: twice what was found to be too little. */
  #wanted = PIECE;
  #closed = false;

  constructor(options: HtmlGateOptions) {
    this.#options = options;
    this.#window = new OutputBuffer(options.encoding);
    this.#most = options.limits?.style ?? MOST_HELD;
  }

  write(chunk: Uint8Array): Pieces {
    if (this.#closed) return NOTHING;
    this.#window.append(chunk);
    return this.#window.bytes.length < this.#wanted ? NOTHING : this.#gate(false);
  }

  end(): Pieces {
    return this.#closed ? NOTHING : this.#gate(true);
  }

  #gate(isLast: boolean): Pieces {
    const { bytes, encoding } = this.#window;
    const readings = byteReadings(bytes, 0, bytes.length, encoding);
    // Readings part ways: where one could go on later, another could not.
    if (readings.length > 1 && !isLast) return this.#wait();
    const seen = new Map<number, Refusal>();
    const all = readings.map(({ readable, decoder }) => {
      const refuse: RefuseUrl = (value, loads, start, end) => {
        const isAscii = !/[^\0-\x7f]/.test(value);
        const url = isAscii ? value : cssUrl(text(bytes, start, end, decoder));
        const { judge, url: base } = this.#options;
        const refusal = judge.url(url, base, loads);
        if (refusal) seen.set(start, refusal);
        return refusal !== undefined;
      };
      return readCss(readable, refuse, this.#place);
    });
    const end = isLast ? bytes.length : (all[0]?.settled ?? 0);
    if (end === 0) return this.#wait();
    for (const at of refusedInAny(all)) if (at < end) this.#window.insert(at, encode(DISARM));
    for (const [at, refusal] of seen) if (at < end) this.#report(refusal);
    this.#place = all[0]?.place;
    const out = isLast ? this.#window.releaseAll() : this.#window.release(end);
    this.#wanted = this.#window.bytes.length + PIECE;
    return out;
  }

  #wait(): Pieces {
    const { length } = this.#window.bytes;
    if (length > this.#most) {
      this.#closed = true;
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
