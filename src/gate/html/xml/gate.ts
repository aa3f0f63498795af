// The gate of an XML document (SVG, XHTML, and what may hold them): no raw text but CDATA, elements that
// count by their namespace, entities that the document declares itself. Nothing is put into it but
// attributes: a banner or a placeholder of HTML would make it ill-formed.

import type { BodyGate, Pieces, Refusal } from "../../types.ts";
import { encode, latin1, matches, text } from "../tokenizer/bytes.ts";
import { GateJudge } from "../rules/document-judge.ts";
import type { ReadNested } from "../rules/judge-options.ts";
import { OutputBuffer } from "../output/output-buffer.ts";
import type { HtmlGateOptions } from "../options.ts";
import type { BlockListener } from "../css/style-gate.ts";
import { TagScan } from "../tokenizer/tag-scan.ts";
import { doctypeEnd, readSubset } from "./doctype.ts";
import { refuseDefault } from "./defaults.ts";
import { refusesAnybody, XmlElements, type OpenElement } from "./elements.ts";
import { declaresLoading, LOADING_NAMESPACE, XmlTag } from "./tag.ts";
import { isTransformation } from "./transformation.ts";
import { TransformationGate } from "./transformation-gate.ts";
import { decodeXmlText, pseudoAttributes, type Entities } from "./text.ts";

/** Default bound of a tag, a declaration or a held script, in bytes. Beyond it the rest is dropped. */
const MOST_HELD = 2 << 20;
/** No document has as many scripts and style sheets in one another. */
const DEEPEST = 64;
const NOTHING: Pieces = [];

const DATA = 0;
const TAG = 1;
const COMMENT = 2;
const CDATA = 3;

/** How a document stands inside others. */
export interface XmlNesting {
  readonly depth: number;
  readonly nested: ReadNested;
  readonly onRefusal?: (refusal: Refusal) => void;
}

/** Makes the gate of one XML document. */
export function createXmlGate(options: HtmlGateOptions, nesting: XmlNesting): BodyGate {
  return new XmlGate(options, nesting);
}

class XmlGate implements BodyGate, BlockListener {
  readonly #options: HtmlGateOptions;
  readonly #nesting: XmlNesting;
  readonly #window: OutputBuffer;
  readonly #judge: GateJudge;
  readonly #elements: XmlElements;
  #pos = 0;
  #state = DATA;
  #scan = new TagScan();
  /** Scripts and style sheets whose content is not known yet, outermost first: one can stand in another. */
  readonly #open: OpenElement[] = [];
  #entities: Entities = new Map();
  /** A namespace in which elements load was declared. */
  #isActive = false;
  readonly #transformation: TransformationGate;
  /** The document type declares what nobody can follow; it counts once anything can load. */
  #isDoubtful = false;
  #isClosed = false;

  constructor(options: HtmlGateOptions, nesting: XmlNesting) {
    this.#options = options;
    this.#nesting = nesting;
    this.#window = new OutputBuffer(options.encoding);
    const { judge, index, allows, variant, url, bases } = options;
    const { depth, nested } = nesting;
    this.#judge = new GateJudge({ judge, index, allows, variant, url, bases, depth, nested });
    const onBlocked = (name: string, refusal: Refusal): void => this.blocked(name, refusal);
    this.#transformation = new TransformationGate(this.#window, this.#judge, onBlocked);
    this.#elements = new XmlElements(this.#window, this.#judge, this, options.marking);
  }

  write(chunk: Uint8Array): Pieces {
    if (this.#isClosed || chunk.length === 0) return NOTHING;
    this.#window.append(chunk);
    this.#read();
    return this.#flush(false);
  }

  end(): Pieces {
    return this.#isClosed ? NOTHING : this.#flush(true);
  }

  #read(): void {
    while (!this.#isClosed && this.#step());
  }

  #flush(isLast: boolean): Pieces {
    const { length } = this.#window.bytes;
    const safe = isLast ? length : this.#safe();
    if (!isLast && length - safe > (this.#options.limits?.tag ?? MOST_HELD)) this.#close("xml");
    if (this.#hasClosed() || safe === 0) return NOTHING;
    if (isLast) return this.#window.releaseAll();
    const out = this.#window.release(safe);
    this.#pos -= safe;
    this.#scan.shift(safe);
    for (const open of this.#open) {
      open.contentStart -= safe;
      open.tag.scan.shift(safe);
    }
    this.#transformation.shift(safe);
    return out;
  }

  #hasClosed(): boolean {
    return this.#isClosed;
  }

  /** Up to where nothing changes any more. */
  #safe(): number {
    const [outermost] = this.#open;
    if (outermost) return outermost.tag.scan.start;
    if (this.#state === TAG) return this.#scan.start;
    // The end of a comment or CDATA section is told by the bytes before it.
    const { valueStart } = this.#transformation;
    if (valueStart !== -1) return valueStart;
    return this.#state === DATA ? this.#pos : Math.max(0, this.#pos - 2);
  }

  /** Reads one construct; false if the bytes ran out. */
  #step(): boolean {
    switch (this.#state) {
      case TAG:
        return this.#tag();
      case COMMENT:
        return this.#until("-->");
      case CDATA:
        return this.#until("]]>");
      default:
        return this.#data();
    }
  }

  #until(end: string): boolean {
    const { bytes } = this.#window;
    const close = end.charCodeAt(0);
    for (let at = this.#pos; ; at++) {
      at = bytes.indexOf(62, at);
      if (at === -1) {
        this.#pos = bytes.length;
        return false;
      }
      if (bytes[at - 1] !== close || bytes[at - 2] !== close) continue;
      this.#pos = at + 1;
      this.#state = DATA;
      return true;
    }
  }

  #data(): boolean {
    const { bytes } = this.#window;
    const at = bytes.indexOf(60, this.#pos);
    if (this.#transformation.valueStart !== -1) {
      // The value that a transformation writes: held until all of it is there.
      if (at === -1 || at + 1 === bytes.length) return false;
      this.#transformation.value(at, bytes[at + 1] === 47, this.#entities);
    }
    this.#pos = at === -1 ? bytes.length : at;
    const next = bytes[at + 1];
    if (at === -1 || next === undefined) return false;
    if (next === 33) return this.#declaration(at);
    if (next === 63) return this.#instruction(at);
    if (next === 47) return this.#endTag(at);
    this.#scan.keepsAll = true;
    this.#scan.begin(at, at + 1);
    this.#state = TAG;
    return true;
  }

  #declaration(at: number): boolean {
    const { bytes } = this.#window;
    if (bytes.length - at < 9) return false;
    if (matches(bytes, at + 2, "--")) {
      this.#state = COMMENT;
      // The dashes of "<!-->" do not end it; only bytes from here on do.
      this.#pos = at + 6;
      return true;
    }
    if (matches(bytes, at + 2, "[cdata[")) {
      this.#state = CDATA;
      this.#pos = at + 9;
      return true;
    }
    const end = doctypeEnd(bytes, at + 2);
    if (end === -1) return false;
    this.#doctype(text(bytes, at, end, this.#window.decoder));
    this.#pos = end;
    return true;
  }

  /** Entities may stand for markup or for parts of addresses; defaults are attributes nobody sees. */
  #doctype(declaration: string): void {
    const open = declaration.indexOf("[");
    if (open === -1) return;
    const { entities, defaults, isObscure } = readSubset(declaration.slice(open + 1));
    this.#entities = entities;
    let isDoubtful = false;
    for (const value of entities.values()) {
      if (!value.includes("<")) continue;
      isDoubtful = true;
      // It may declare the namespace of what is in it.
      if (value.includes("xmlns") || value.includes("&")) this.#isActive = true;
    }
    for (const { name, value } of defaults) {
      if (!name.startsWith("xmlns")) isDoubtful ||= refuseDefault(name, value, this.#judge);
      else if (LOADING_NAMESPACE.test(value)) {
        this.#isActive = true;
        if (isTransformation(value)) this.#transformation.declare();
      }
    }
    this.#isDoubtful = isDoubtful && refusesAnybody(this.#judge);
    if (isObscure) this.#close("doctype");
  }

  /** `<?xml-stylesheet href="…"?>` loads a style sheet or a transformation. */
  #instruction(at: number): boolean {
    const { bytes } = this.#window;
    let end = bytes.indexOf(62, at + 2);
    while (end !== -1 && bytes[end - 1] !== 63) end = bytes.indexOf(62, end + 1);
    if (end === -1) return false;
    this.#pos = end + 1;
    if (!matches(bytes, at + 2, "xml-stylesheet")) return true;
    const instruction = text(bytes, at, end, this.#window.decoder);
    let refusal: Refusal | undefined;
    for (const href of pseudoAttributes(instruction, "href")) refusal ??= this.#styleRefusal(href);
    if (refusal) {
      this.#window.insert(at + 2, encode("data-consent-"));
      this.blocked("xml-stylesheet", refusal);
    }
    return true;
  }

  /** A style sheet, or a transformation: what that writes is a document. */
  #styleRefusal(href: string): Refusal | undefined {
    const url = decodeXmlText(href, new Map());
    return this.#judge.url(url, "style") ?? this.#judge.document(url, "frame");
  }

  #endTag(at: number): boolean {
    const { bytes } = this.#window;
    const end = bytes.indexOf(62, at);
    if (end === -1) return false;
    this.#pos = end + 1;
    const open = this.#open.at(-1);
    if (open && latin1(bytes, at + 2, end).trim() === open.name) {
      this.#open.pop();
      this.#elements.content(open, at, this.#entities);
    }
    return true;
  }

  #tag(): boolean {
    const { bytes } = this.#window;
    if (!this.#scan.scan(bytes)) return false;
    this.#state = DATA;
    this.#pos = this.#scan.end;
    const tag = new XmlTag(this.#window, this.#scan, this.#entities);
    this.#isActive ||= declaresLoading(tag);
    if (this.#isActive && this.#isDoubtful) {
      this.#close("doctype");
      return false;
    }
    this.#transformation.startTag(tag, this.#scan.selfClosing, this.#pos);
    const open = this.#isActive ? this.#elements.startTag(tag) : undefined;
    if (!open) return true;
    if (this.#open.length === DEEPEST) {
      this.#close("xml");
      return false;
    }
    this.#open.push(open);
    this.#scan = new TagScan();
    return true;
  }

  #close(limit: string): void {
    this.#isClosed = true;
    this.#options.report?.({ kind: "limit", limit });
    this.#nesting.onRefusal?.({ service: undefined, host: limit });
  }

  blocked(name: string, refusal: Refusal): void {
    this.#nesting.onRefusal?.(refusal);
    const { host, service } = refusal;
    this.#options.report?.({
      kind: "embed",
      action: "blocked",
      element: name,
      host,
      service: service?.id,
    });
  }
}
