// The HTML gate of one response: bytes in, bytes out. Untouched bytes leave as they came; what a
// browser would load without consent is made inert where it stands. Streaming, with bounded memory.

import type { LoadKind } from "../../catalogue/types.ts";
import type { BodyGate, GateEvent, Refusal } from "../types.ts";
import { encode, text, type Decoder } from "./bytes.ts";
import { cssUrl, DISARM, holdsNoUrl, readCss, type RefuseUrl } from "./css.ts";
import { GateJudge, type ReadNested } from "./document-judge.ts";
import { Edits } from "./edits.ts";
import { scriptKind } from "./embeds.ts";
import { readableBytes } from "./double-byte.ts";
import {
  encodeMarkup,
  encodingOfMeta,
  UNKNOWN_ENCODING,
  UTF8,
  type DocumentEncoding,
} from "./encoding.ts";
import { HeldBytes } from "./held-bytes.ts";
import { DISARM_MODULE, refuseImports, refuseSpeculation } from "./json-scripts.ts";
import { element, elementName } from "./names.ts";
import type { HtmlGateOptions, HtmlLimits } from "./options.ts";
import { Reading, type Held, type ReadingHost } from "./reading.ts";
import { TagRules, type DocumentJudge, type PlaceholderRequest } from "./rules.ts";
import type { Tag } from "./tag.ts";
import { foreignText } from "./foreign-text.ts";
import { createXmlGate } from "./xml-gate.ts";

export type { HtmlGateOptions } from "./options.ts";

const LIMITS: HtmlLimits = { tag: 2 << 20, script: 1 << 20, style: 1 << 20, readings: 24 };
const NOTHING = new Uint8Array(0);
/** Elements that load nothing, so that a `base` behind them is as good as before them. */
const MAY_PRECEDE_BASE = new Set([
  0, element.html, element.head, element.meta, element.title, element.base, element.noscript, element.template,
]); // prettier-ignore

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
    report: undefined,
  };
  const gates: BodyGate[] = [new HtmlGate(quiet, depth, onRefusal)];
  if (MAY_BE_XML.test(markup)) {
    const nested: ReadNested = (inner, deeper, { judge, variant }) =>
      firstRefusal({ ...options, judge, variant }, inner, deeper);
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
  /** The window: what has not left yet. */
  bytes: Uint8Array = NOTHING;
  final = false;
  readonly #options: HtmlGateOptions;
  readonly #limits: HtmlLimits;
  readonly #judge: GateJudge;
  readonly #edits = new Edits();
  readonly #rules: TagRules;
  readonly #onRefusal: ((refusal: Refusal) => void) | undefined;
  /** Stream offset of the window's first byte. */
  #base = 0;
  #readings: Reading[];
  #closed = false;
  /** Something that may load has left. */
  #begun = false;
  /** No bound is lower than this. */
  readonly #least: number;
  readonly #held = new HeldBytes();
  #encoding: DocumentEncoding;
  /** Somebody has said what it is; the first counts. */
  #isDeclared: boolean;

  constructor(options: HtmlGateOptions, depth: number, onRefusal?: (refusal: Refusal) => void) {
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
    this.#least = Math.min(this.#limits.tag, this.#limits.script, this.#limits.style);
    this.#encoding = options.encoding ?? UNKNOWN_ENCODING;
    this.#isDeclared = options.encoding !== undefined;
    this.#onRefusal = onRefusal;
    this.#judge = new GateJudge({
      judge: options.judge,
      index: options.index,
      allows: options.allows,
      variant: options.variant,
      url: options.url,
      depth,
      nested: (html, deeper, { judge, variant }) =>
        firstRefusal({ ...options, judge, variant }, html, deeper),
    });
    this.#rules = new TagRules(this.#judge, this.#edits);
    this.#readings = [new Reading(this)];
  }

  get decoder(): Decoder | undefined {
    return this.#encoding.decoder;
  }

  write(chunk: Uint8Array): Uint8Array {
    if (this.#closed || chunk.length === 0) return NOTHING;
    this.#held.append(chunk);
    this.bytes = this.#held.bytes;
    // A byte order mark beats whatever else is said.
    if (this.#base === 0 && hasMark(this.bytes)) this.#declare(UTF8);
    return this.#read() ? this.#flush() : NOTHING;
  }

  end(): Uint8Array {
    if (this.#closed) return NOTHING;
    this.final = true;
    if (!this.#read()) return NOTHING;
    for (const reading of this.#readings) reading.finish();
    this.#closed = true;
    return this.#edits.apply(
      this.bytes,
      this.#base,
      this.#base,
      this.#base + this.bytes.length,
      true,
    );
  }

  /** Reads as far as the bytes go; false if the document had to be given up. */
  #read(): boolean {
    for (const reading of this.#readings) reading.starved = false;
    while (!this.#closed) {
      const readings = this.#readings;
      const single = readings.length === 1 ? readings[0] : undefined;
      if (single) {
        single.run();
        if (!this.forked) return true;
        continue;
      }
      let next: Reading | undefined;
      for (const reading of readings) {
        if (!reading.starved && (!next || reading.pos < next.pos)) next = reading;
      }
      if (!next) return true;
      if (!next.step()) next.starved = true;
      this.#join(next);
    }
    return false;
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
    if (this.#readings.length >= this.#limits.readings) {
      this.#close("readings");
      return;
    }
    this.#readings = [...this.#readings, reading];
  }

  /** Fails closed: what has not left never will. */
  #close(limit: string): void {
    this.#closed = true;
    this.#report({ kind: "limit", limit });
    this.#refused({ service: undefined, host: limit });
  }

  #flush(): Uint8Array {
    let safe = this.bytes.length;
    for (const reading of this.#readings) safe = Math.min(safe, reading.safe);
    if (this.bytes.length - safe > this.#least) safe = this.#enforceBounds(safe);
    if (safe === 0) return NOTHING;
    const out = this.#edits.apply(this.bytes, this.#base, this.#base, this.#base + safe);
    this.#held.release(safe);
    this.bytes = this.#held.bytes;
    this.#base += safe;
    for (const reading of this.#readings) reading.shift(safe);
    return out;
  }

  /** Much is held: what has grown beyond its bound is let go, blocked. Returns what may leave now. */
  #enforceBounds(safe: number): number {
    let freed = this.bytes.length;
    for (const reading of this.#readings) {
      reading.enforceBounds();
      if (reading.inTag && !reading.held && this.bytes.length - reading.safe > this.#limits.tag) {
        this.#dropTag(reading);
      }
      freed = Math.min(freed, reading.safe);
    }
    // A document that had to be given up sends nothing more.
    return this.#closed ? 0 : Math.max(safe, freed);
  }

  /** What was read of a tag is dropped, and so is the rest of it. */
  #dropTag({ scan }: Reading): void {
    // To another reading these bytes are something else, and their absence might bring forth a third thing.
    if (this.#readings.length > 1) {
      this.#close("tag");
      return;
    }
    if (!scan.discarding) this.#report({ kind: "limit", limit: "tag" });
    this.#edits.replace(this.#base + scan.start, this.#base + scan.position, NOTHING);
    this.#refused({ service: undefined, host: "tag" });
    scan.discard();
  }

  startTag(reading: Reading, tag: Tag, foreign: boolean): Held | undefined {
    const { id } = tag;
    if (!MAY_PRECEDE_BASE.has(id)) this.#begun = true;
    if (id === element.meta && !this.#isDeclared && reading.primary)
      this.#declare(encodingOfMeta(tag));
    if (id === element.script) return this.#startScript(tag, foreign);
    if (id === element.base) {
      this.#baseTag(tag);
      return undefined;
    }
    const outcome = this.#rules.gate(tag, this.#base, foreign || reading.foreign.inside);
    if (outcome) {
      this.#blocked(elementName(id) || "style attribute", outcome.refusal);
      // In SVG a placeholder would end the drawing; where readings differ it could end an attribute.
      if (outcome.placeholder && !foreign && reading.certain && this.#readings.length === 1) {
        this.#standIn(reading, tag, outcome.placeholder);
      }
    }
    if (id !== element.style || this.#rules.claim(tag) === "exempt") return undefined;
    // In HTML look-ahead scanners obey an @import whatever the type.
    if (foreign && !/^(?:text\/css)?$/i.test(tag.get("type") ?? "")) return undefined;
    return { tag, isScript: false, foreign, contentStart: tag.scan.end, depth: 0 };
  }

  #declare(encoding: DocumentEncoding | undefined): void {
    if (!encoding) return;
    this.#encoding = encoding;
    this.#isDeclared = true;
  }

  /**
   * A base the site may not use rules what follows, and that is judged by it. Where something was let through
   * already, which browsers may resolve by it all the same, it is taken away.
   */
  #baseTag(tag: Tag): void {
    const href = tag.get("href");
    if (href === undefined) return;
    const refusal = this.#judge.addBase(href, this.#begun);
    if (!refusal) return;
    this.#rules.blockBase(tag, refusal, this.#base);
    this.#blocked("base", refusal);
  }

  #standIn(reading: Reading, tag: Tag, request: PlaceholderRequest): void {
    const { placeholder } = this.#options;
    if (!placeholder) return;
    const markup = placeholder(request, reading.inAnchor);
    if (markup === "") return;
    this.#edits.insert(this.#base + tag.scan.start, encodeMarkup(markup, this.#encoding));
    this.#rules.hide(tag, this.#base);
  }

  #startScript(tag: Tag, foreign: boolean): Held | undefined {
    const kind = scriptKind(tag.get("type"), tag.get("language"));
    const claim = this.#rules.claim(tag);
    if (claim === "exempt" || kind === "data") return undefined;
    const refusal = claim ?? this.#rules.scriptAddress(tag, foreign);
    if (refusal) {
      const alone = this.#rules.isScriptAlone(tag, refusal, foreign);
      this.#rules.blockScript(tag, refusal, this.#base, alone);
      this.#blocked("script", refusal);
      return undefined;
    }
    this.#rules.gate(tag, this.#base, false);
    const hasAddress = foreign
      ? tag.find("href") !== -1 || tag.find("xlink:href") !== -1
      : tag.find("src") !== -1;
    if (hasAddress && kind === "script") return undefined;
    return { tag, isScript: true, foreign, contentStart: tag.scan.end, depth: 0 };
  }

  content(_reading: Reading, held: Held, end: number): void {
    const { tag, contentStart } = held;
    if (held.isScript) this.#scriptContent(tag, held, contentStart, end);
    else this.#styleContent(held, contentStart, end);
  }

  #scriptContent(tag: Tag, held: Held, start: number, end: number): void {
    const kind = scriptKind(tag.get("type"), tag.get("language"));
    if (kind === "importmap") {
      this.#importMap(start, end);
      return;
    }
    let refuse: (judge: DocumentJudge) => Refusal | undefined;
    if (kind === "speculationrules") {
      const rules = text(this.bytes, start, end, this.decoder);
      refuse = (judge) => refuseSpeculation(rules, (url) => judge.url(url, "frame"));
    } else {
      const code = held.foreign
        ? foreignText(text(this.bytes, start, end, this.decoder))
        : readableBytes(this.bytes, start, end, this.decoder);
      refuse = (judge) => judge.script(code);
    }
    const refusal = refuse(this.#judge);
    if (!refusal) return;
    const { service } = refusal;
    const alone = service === undefined || refuse(this.#judge.without(service)) === undefined;
    this.#rules.blockScript(tag, refusal, this.#base, alone);
    this.#blocked("inline script", refusal);
  }

  #importMap(start: number, end: number): void {
    const map = readableBytes(this.bytes, start, end, this.decoder);
    const found = refuseImports(map, (url) => this.#judge.url(url, "script"));
    if (!found) return;
    for (const at of found.at) this.#edits.insert(this.#base + start + at, encode(DISARM_MODULE));
    this.#blocked("importmap", found.refusal);
  }

  /** Disarms the refused URLs of a style sheet. */
  #styleContent(held: Held, start: number, end: number): void {
    if (held.foreign) {
      this.#foreignStyle(held, start, end);
      return;
    }
    const css = readableBytes(this.bytes, start, end, this.decoder);
    if (holdsNoUrl(css, this.#judge.plainPathsAllowed)) return;
    const refuse: RefuseUrl = (value, loads, from, to) => {
      // What is not ASCII was read byte by byte: a host may be written in it.
      const isAscii = !/[^\0-\x7f]/.test(value);
      const url = isAscii
        ? value
        : cssUrl(text(this.bytes, start + from, start + to, this.decoder));
      return this.#refusesStyle(url, loads);
    };
    const { refused } = readCss(css, refuse, held.place);
    for (const at of refused) this.#edits.insert(this.#base + start + at, encode(DISARM));
  }

  /** In SVG a style sheet is what remains of markup: one that may not stay as it is does not apply at all. */
  #foreignStyle({ tag }: Held, start: number, end: number): void {
    const css = foreignText(text(this.bytes, start, end, this.decoder));
    if (holdsNoUrl(css, this.#judge.plainPathsAllowed)) return;
    let refusal: Refusal | undefined;
    readCss(css, (url, loads) => {
      refusal ??= this.#judge.url(url, loads);
      return false;
    });
    if (!refusal) return;
    this.#rules.blockStyle(tag, refusal, this.#base);
    this.#blocked("style", refusal);
  }

  #refusesStyle(url: string, loads: LoadKind): boolean {
    const refusal = this.#judge.url(url, loads);
    if (refusal) this.#blocked("style", refusal);
    return refusal !== undefined;
  }

  bound(_reading: Reading, held: Held): boolean {
    const size = this.bytes.length - held.contentStart;
    if (held.isScript) {
      if (size <= this.#limits.script) return false;
      const refusal: Refusal = { service: undefined, host: "inline script" };
      this.#rules.blockScript(held.tag, refusal, this.#base, true);
      this.#report({ kind: "limit", limit: "script" });
      this.#blocked("inline script", refusal);
      return true;
    }
    if (size <= this.#limits.style) return false;
    if (held.foreign) {
      const refusal: Refusal = { service: undefined, host: "style" };
      this.#rules.blockStyle(held.tag, refusal, this.#base);
      this.#report({ kind: "limit", limit: "style" });
      this.#blocked("style", refusal);
      return true;
    }
    this.#cutStyle(held);
    return false;
  }

  /** A long style element is gated piece by piece, cut where what follows can be read by itself. */
  #cutStyle(held: Held): void {
    const start = held.contentStart;
    const { length } = this.bytes;
    const css = readableBytes(this.bytes, start, length, this.decoder);
    const { settled, place } = readCss(css, () => false, held.place);
    if (settled > 0) {
      this.#styleContent(held, start, start + settled);
      held.contentStart = start + settled;
      held.place = place;
      return;
    }
    this.#report({ kind: "limit", limit: "style" });
    // Another reader may see markup here, whose shape would change.
    if (this.#readings.length > 1) {
      this.#close("style");
      return;
    }
    this.#edits.replace(this.#base + start, this.#base + length, NOTHING);
    held.contentStart = length;
  }

  headStart(at: number): void {
    const { headStart } = this.#options;
    if (headStart) this.#edits.insert(this.#base + at, encodeMarkup(headStart, this.#encoding));
  }

  bodyStart(at: number, isDocument: boolean): void {
    const { bodyStart } = this.#options;
    if (!bodyStart || !isDocument) return;
    const markup = bodyStart(this.#judge.hasForeignBase);
    this.#edits.insert(this.#base + at, encodeMarkup(markup, this.#encoding));
  }

  #blocked(name: string, refusal: Refusal): void {
    this.#refused(refusal);
    this.#report({
      kind: "embed",
      action: "blocked",
      element: name,
      host: refusal.host,
      service: refusal.service?.id,
    });
  }

  #refused(refusal: Refusal): void {
    this.#onRefusal?.(refusal);
  }

  #report(event: GateEvent): void {
    this.#options.report?.(event);
  }
}
