// The HTML gate of one response: bytes in, bytes out. Untouched bytes leave as they came; what a
// browser would load without consent is made inert where it stands. Streaming, with bounded memory.
// Here the readings take turns and bounds are kept; what happens to an element is in element-gate.ts.

import type { BodyGate, Pieces, Refusal } from "../types.ts";
import { encode, type Decoder } from "./tokenizer/bytes.ts";
import type { ReadNested } from "./rules/judge-options.ts";
import { OutputBuffer } from "./output/output-buffer.ts";
import { ElementGate } from "./rules/element-gate.ts";
import { encodeMarkup, UTF8, type DocumentEncoding } from "./tokenizer/encoding.ts";
import type { FastJudge } from "./fast-path/prefilter.ts";
import type { Held } from "./parser/pending-elements.ts";
import { DEFAULT_LIMITS, type HtmlGateOptions, type HtmlLimits } from "./options.ts";
import { Reading } from "./parser/reading.ts";
import type { ReadingHost } from "./parser/reading-host.ts";
import type { Tag } from "./tokenizer/tag.ts";
import { createXmlGate } from "./xml/gate.ts";

export type { HtmlGateOptions } from "./options.ts";

const NOTHING: Pieces = [];
/**
 * How often a document may be read in the mean, in all readings: no page comes near it, and what does would cost
 * time in the square of its size.
 */
const MOST_REREAD = 16;
const SLACK = 1 << 16;

/** Makes the gate of one document. */
export function createHtmlGate(options: HtmlGateOptions): BodyGate {
  return new HtmlGate(options, 0);
}

/** Without one of these no text is an XML document in which anything loads. */
const MAY_BE_XML = /xmlns|<\?xml|<!ATTLIST/;

/**
 * The first thing in a nested document that would be refused; undefined if it may be shown as it is. What may
 * be XML is read in both ways.
 */
export function firstRefusal(
  options: HtmlGateOptions,
  markup: string,
  depth: number,
): Refusal | undefined {
  let found: Refusal | undefined;
  const onRefusal = (refusal: Refusal): void => {
    found ??= refusal;
  };
  const quiet = {
    ...options,
    encoding: UTF8,
    headStart: undefined,
    bodyStart: undefined,
    placeholder: undefined,
    embed: undefined,
    captchaNote: undefined,
    onCopied: undefined,
    report: undefined,
  };
  const gates: BodyGate[] = [new HtmlGate(quiet, depth, onRefusal)];
  if (MAY_BE_XML.test(markup)) {
    const nested: ReadNested = (inner, deeper, answers) =>
      firstRefusal({ ...options, ...answers }, inner, deeper);
    gates.push(createXmlGate(quiet, { depth, nested, onRefusal }));
  }
  for (const gate of gates) {
    gate.write(encode(markup));
    gate.end();
  }
  return found;
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

class HtmlGate implements BodyGate, ReadingHost {
  final = false;
  readonly seeksPlaces: boolean;
  readonly #options: HtmlGateOptions;
  readonly #limits: HtmlLimits;
  /** No bound is lower than this. */
  readonly #least: number;
  readonly #window: OutputBuffer;
  readonly #elements: ElementGate;
  #readings: readonly Reading[];
  /** Bytes of the document so far, and bytes read while there was more than one reading. */
  #received = 0;
  #reread = 0;
  #closed = false;

  constructor(options: HtmlGateOptions, depth: number, onRefusal?: (refusal: Refusal) => void) {
    this.#options = options;
    this.#limits = options.limits ? { ...DEFAULT_LIMITS, ...options.limits } : DEFAULT_LIMITS;
    this.#least = Math.min(this.#limits.tag, this.#limits.script, this.#limits.style);
    this.#window = new OutputBuffer(options.encoding, options.onCopied);
    this.seeksPlaces = options.headStart !== undefined || options.bodyStart !== undefined;
    this.#elements = new ElementGate(options, this.#window, {
      limits: this.#limits,
      depth,
      nested: (html, deeper, answers) => firstRefusal({ ...options, ...answers }, html, deeper),
      onRefusal,
    });
    this.#readings = [new Reading(this)];
  }

  get judge(): FastJudge {
    return this.#elements.judge;
  }

  get bytes(): Uint8Array {
    return this.#window.bytes;
  }

  get decoder(): Decoder | undefined {
    return this.#window.decoder;
  }

  get encoding(): DocumentEncoding {
    return this.#window.encoding;
  }

  write(chunk: Uint8Array): Pieces {
    if (this.#closed || chunk.length === 0) return NOTHING;
    this.#received += chunk.length;
    this.#window.append(chunk);
    // A byte order mark beats whatever else is said.
    if (this.#window.isFirst && hasMark(this.bytes)) this.#elements.declare(UTF8);
    this.#read();
    return this.#flush();
  }

  end(): Pieces {
    if (this.#closed) return NOTHING;
    this.final = true;
    this.#read();
    if (this.#isClosed()) return this.#flush();
    for (const reading of this.#readings) reading.finish();
    this.#closed = true;
    return this.#window.releaseAll();
  }

  /** Reads as far as the bytes go, or the document had to be given up. */
  #read(): void {
    for (const reading of this.#readings) reading.starved = false;
    while (!this.#closed) {
      const [first, second] = this.#readings;
      if (first && !second) {
        first.run();
        if (!this.forked) return;
        continue;
      }
      let next: Reading | undefined;
      for (const reading of this.#readings) {
        if (!reading.starved && (!next || reading.pos < next.pos)) next = reading;
      }
      if (!next) return;
      this.#advance(next);
      if (this.#reread > MOST_REREAD * (this.#received + SLACK)) this.#close("readings");
      else this.#join(next);
    }
  }

  /** Takes the hindmost reading on to where another stands, or a fork. */
  #advance(reading: Reading): void {
    const readings = this.#readings;
    let limit = Number.POSITIVE_INFINITY;
    for (const other of readings) if (other !== reading) limit = Math.min(limit, other.pos);
    const from = reading.pos;
    do {
      if (!reading.step()) reading.starved = true;
    } while (!reading.starved && reading.pos < limit && this.#readings === readings);
    this.#reread += Math.max(0, reading.pos - from);
  }

  /** Two readings that agree are one. */
  #join(moved: Reading): void {
    for (const other of this.#readings) {
      if (other === moved) continue;
      const dropped = moved.isCoveredBy(other)
        ? moved
        : other.isCoveredBy(moved)
          ? other
          : undefined;
      if (!dropped) continue;
      this.#readings = this.#readings.filter((reading) => reading !== dropped);
      return;
    }
  }

  get forked(): boolean {
    return this.#readings.length > 1 || this.#closed;
  }

  fork(reading: Reading): void {
    // One too many counts all the same: what it has not seen must not leave.
    this.#readings = [...this.#readings, reading];
    if (this.#readings.length > this.#limits.readings) this.#close("readings");
  }

  /** Fails closed: what is not settled yet never leaves. */
  #close(limit: string): void {
    this.#closed = true;
    this.#elements.limit(limit);
  }

  #isClosed(): boolean {
    return this.#closed;
  }

  #flush(): Pieces {
    let safe = this.#safe();
    if (this.bytes.length - safe > this.#least && !this.#closed) safe = this.#enforceBounds();
    const out = this.#window.release(safe);
    if (safe > 0) for (const reading of this.#readings) reading.shift(safe);
    return out;
  }

  /** Up to where no reading changes anything more. */
  #safe(): number {
    let safe = this.bytes.length;
    for (const reading of this.#readings) safe = Math.min(safe, reading.safe);
    return safe;
  }

  /** Much is held: what has grown beyond its bound is let go, blocked. Returns what may leave now. */
  #enforceBounds(): number {
    for (const reading of this.#readings) {
      reading.enforceBounds();
      const size = this.bytes.length - reading.safe;
      if (reading.inTag && !reading.held.current && size > this.#limits.tag) {
        this.#dropTag(reading);
      }
    }
    return this.#safe();
  }

  /** What was read of a tag is dropped, and so is the rest of it. */
  #dropTag({ scan }: Reading): void {
    // To another reading these bytes are something else, and their absence might bring forth a third thing.
    if (this.#readings.length > 1) {
      this.#close("tag");
      return;
    }
    if (!scan.discarding) this.#elements.limit("tag");
    this.#window.drop(scan.start, scan.position);
    scan.discard();
  }

  dropped(start: number, end: number): void {
    this.#window.drop(start, end);
  }

  startTag(reading: Reading, tag: Tag, foreign: boolean): Held | undefined {
    return this.#elements.startTag(reading, tag, foreign, this.#readings.length === 1);
  }

  content(held: Held, end: number): void {
    this.#elements.content(held, end);
  }

  aheadStyle(tag: Tag): Held | undefined {
    return this.#elements.aheadStyle(tag);
  }

  bound(held: Held): boolean {
    const outcome = this.#elements.bound(held, this.#readings.length === 1);
    if (outcome === "give up") this.#close("style");
    return outcome === "let go";
  }

  headStart(at: number): void {
    const { headStart } = this.#options;
    if (headStart) this.#window.insert(at, encodeMarkup(headStart, this.#window.encoding));
  }

  bodyStart(at: number, isDocument: boolean): void {
    const { bodyStart } = this.#options;
    if (!bodyStart || !isDocument) return;
    const markup = bodyStart(this.#elements.hasForeignBase);
    this.#window.insert(at, encodeMarkup(markup, this.#window.encoding));
  }
}
