// The gate of an XML document (SVG, XHTML, and what may hold them): no raw text but CDATA, elements that
// count by their namespace, entities that the document declares itself. Nothing is put into it but
// attributes: a banner or a placeholder of HTML would make it ill-formed.

import type { BodyGate, Refusal } from "../types.ts";
import { encode, latin1, matches, text } from "./bytes.ts";
import { DISARM, readCss } from "./css.ts";
import { GateJudge, type ReadNested } from "./document-judge.ts";
import { DocumentWindow } from "./document-window.ts";
import { scriptKind } from "./embeds.ts";
import { refuseImports, refuseSpeculation } from "./json-scripts.ts";
import { element, elementName } from "./names.ts";
import type { HtmlGateOptions } from "./options.ts";
import { TagRules } from "./rules.ts";
import { TagScan } from "./tag-scan.ts";
import { XmlTag } from "./xml-tag.ts";
import { decodeXmlText, readSubset, xmlContent, type Entities } from "./xml-text.ts";

/** Default bound of a tag, a declaration or a held script, in bytes. Beyond it the rest is dropped. */
const MOST_HELD = 2 << 20;
const NOTHING = new Uint8Array(0);
/** Namespaces in which elements load. */
const LOADING_NAMESPACE = /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg)$/;

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

/** A script or style element whose content is not known yet. */
interface OpenElement {
  readonly tag: XmlTag;
  /** As written, prefix included. */
  readonly name: string;
  contentStart: number;
}

class XmlGate implements BodyGate {
  readonly #options: HtmlGateOptions;
  readonly #nesting: XmlNesting;
  readonly #window: DocumentWindow;
  readonly #judge: GateJudge;
  readonly #rules: TagRules;
  #pos = 0;
  #state = DATA;
  #scan = new TagScan();
  #open: OpenElement | undefined;
  #entities: Entities = new Map();
  /** A namespace in which elements load was declared. */
  #isActive = false;
  #isClosed = false;

  constructor(options: HtmlGateOptions, nesting: XmlNesting) {
    this.#options = options;
    this.#nesting = nesting;
    this.#window = new DocumentWindow(options.encoding);
    const { judge, index, allows, variant, url } = options;
    const { depth, nested } = nesting;
    this.#judge = new GateJudge({ judge, index, allows, variant, url, depth, nested });
    this.#rules = new TagRules(this.#judge, this.#window, true);
  }

  write(chunk: Uint8Array): Uint8Array {
    if (this.#isClosed || chunk.length === 0) return NOTHING;
    this.#window.append(chunk);
    this.#read();
    return this.#flush(false);
  }

  end(): Uint8Array {
    return this.#isClosed ? NOTHING : this.#flush(true);
  }

  #read(): void {
    while (!this.#isClosed && this.#step());
  }

  #flush(isLast: boolean): Uint8Array {
    const { length } = this.#window.bytes;
    const safe = isLast ? length : this.#safe();
    if (!isLast && length - safe > (this.#options.limits?.tag ?? MOST_HELD)) this.#close("xml");
    if (this.#hasClosed() || safe === 0) return NOTHING;
    if (isLast) return this.#window.releaseAll();
    const out = this.#window.release(safe);
    this.#pos -= safe;
    this.#scan.shift(safe);
    if (this.#open) {
      this.#open.contentStart -= safe;
      this.#open.tag.scan.shift(safe);
    }
    return out;
  }

  #hasClosed(): boolean {
    return this.#isClosed;
  }

  /** Up to where nothing changes any more. */
  #safe(): number {
    if (this.#open) return this.#open.tag.scan.start;
    if (this.#state === TAG) return this.#scan.start;
    // The end of a comment or CDATA section is told by the bytes before it.
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
    let refusal: Refusal | undefined;
    for (const value of entities.values()) {
      if (value.includes("<")) refusal ??= this.#judge.markup(value);
    }
    for (const { name, value } of defaults) {
      if (!name.startsWith("xmlns")) refusal ??= this.#judge.url(value, "image");
      else if (LOADING_NAMESPACE.test(value)) this.#isActive = true;
    }
    if (refusal || isObscure) this.#close("doctype");
  }

  /** `<?xml-stylesheet href="…"?>` loads a style sheet or a transformation. */
  #instruction(at: number): boolean {
    const { bytes } = this.#window;
    let end = bytes.indexOf(62, at + 2);
    while (end !== -1 && bytes[end - 1] !== 63) end = bytes.indexOf(62, end + 1);
    if (end === -1) return false;
    this.#pos = end + 1;
    if (!matches(bytes, at + 2, "xml-stylesheet")) return true;
    const [, , double, single] =
      /\bhref\s*=\s*("([^"]*)"|'([^']*)')/.exec(text(bytes, at, end, this.#window.decoder)) ?? [];
    const href = double ?? single;
    const refusal =
      href === undefined ? undefined : this.#judge.url(decodeXmlText(href, new Map()), "style");
    if (refusal) {
      this.#window.insert(at + 2, encode("data-consent-"));
      this.#blocked("xml-stylesheet", refusal);
    }
    return true;
  }

  #endTag(at: number): boolean {
    const { bytes } = this.#window;
    const end = bytes.indexOf(62, at);
    if (end === -1) return false;
    this.#pos = end + 1;
    const open = this.#open;
    if (open && latin1(bytes, at + 2, end).trim() === open.name) {
      this.#open = undefined;
      this.#content(open, at);
    }
    return true;
  }

  #tag(): boolean {
    const { bytes } = this.#window;
    if (!this.#scan.scan(bytes, bytes.length)) return false;
    this.#state = DATA;
    this.#pos = this.#scan.end;
    const tag = new XmlTag(this.#window, this.#scan, this.#entities);
    this.#isActive ||= declaresLoading(tag);
    if (this.#isActive) this.#startTag(tag);
    return true;
  }

  #startTag(tag: XmlTag): void {
    const { id } = tag;
    if (id === element.base) {
      const href = tag.get("href");
      const refusal = href === undefined ? undefined : this.#judge.addBase(href, true);
      if (!refusal) return;
      this.#rules.blockBase(tag, refusal);
      this.#blocked("base", refusal);
      return;
    }
    if (id === element.script && this.#script(tag)) return;
    const outcome = this.#rules.gate(tag, true);
    if (outcome) this.#blocked(elementName(id) || "style attribute", outcome.refusal);
    const isHeld = id === element.script || (id === element.style && isSheet(tag));
    if (!isHeld || tag.scan.selfClosing || this.#open || this.#rules.claim(tag) === "exempt")
      return;
    const name = latin1(this.#window.bytes, tag.scan.nameStart, tag.scan.nameEnd);
    this.#open = { tag, name, contentStart: tag.scan.end };
    this.#scan = new TagScan();
  }

  /** True if nothing more is to be done with this script element. */
  #script(tag: XmlTag): boolean {
    const claim = this.#rules.claim(tag);
    if (claim === "exempt" || scriptKind(tag.get("type"), undefined) === "data") return true;
    const refusal = claim ?? this.#rules.scriptAddress(tag, true);
    if (!refusal) return false;
    this.#rules.blockScript(tag, refusal, this.#rules.isScriptAlone(tag, refusal, true));
    this.#blocked("script", refusal);
    return true;
  }

  #content({ tag, contentStart }: OpenElement, end: number): void {
    const markup = text(this.#window.bytes, contentStart, end, this.#window.decoder);
    if (tag.id === element.style) this.#style(tag, contentStart, end, markup);
    else this.#scriptContent(tag, xmlContent(markup, this.#entities));
  }

  #scriptContent(tag: XmlTag, code: string): void {
    const kind = scriptKind(tag.get("type"), undefined);
    const refusal =
      kind === "importmap"
        ? refuseImports(code, (url) => this.#judge.url(url, "script"))?.refusal
        : kind === "speculationrules"
          ? refuseSpeculation(code, (url) => this.#judge.url(url, "frame"))
          : this.#judge.script(code);
    if (!refusal) return;
    this.#rules.blockScript(tag, refusal, false);
    this.#blocked("inline script", refusal);
  }

  /** Plain text and CDATA are disarmed where they stand; a sheet with references in it does not apply at all. */
  #style(tag: XmlTag, start: number, end: number, markup: string): void {
    const css = xmlContent(markup, this.#entities);
    let refusal: Refusal | undefined;
    readCss(css, (url, loads) => {
      refusal ??= this.#judge.url(url, loads);
      return false;
    });
    if (!refusal) return;
    this.#blocked("style", refusal);
    const plain = latin1(this.#window.bytes, start, end).replaceAll(/<!\[CDATA\[|\]\]>/g, blanks);
    if (/[<&]|[^\0-\x7f]/.test(plain)) {
      this.#rules.blockStyle(tag, refusal);
      return;
    }
    const { refused } = readCss(plain, (url, loads) => this.#judge.url(url, loads) !== undefined);
    for (const at of refused) this.#window.insert(start + at, encode(DISARM));
  }

  #close(limit: string): void {
    this.#isClosed = true;
    this.#options.report?.({ kind: "limit", limit });
    this.#nesting.onRefusal?.({ service: undefined, host: limit });
  }

  #blocked(name: string, refusal: Refusal): void {
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

/** A style element of another type is no style sheet: among them those that were blocked. */
function isSheet(tag: XmlTag): boolean {
  return /^\s*(?:text\/css)?\s*$/i.test(tag.get("type") ?? "");
}

function blanks(written: string): string {
  return " ".repeat(written.length);
}

function declaresLoading(tag: XmlTag): boolean {
  for (let i = 0; i < tag.count; i++) {
    if (!matches(tag.bytes, tag.nameStart(i), "xmlns")) continue;
    if (LOADING_NAMESPACE.test(tag.value(i).trim())) return true;
  }
  return false;
}

/** Behind the `>` of a declaration: not one in quotes, brackets or a comment. -1: not there yet. */
function doctypeEnd(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 34 || byte === 39) {
      i = bytes.indexOf(byte, i + 1);
      if (i === -1) return -1;
    } else if (byte === 60 && matches(bytes, i, "<!--")) {
      i = commentEnd(bytes, i + 4);
      if (i === -1) return -1;
    } else if (byte === 91) depth++;
    else if (byte === 93) depth--;
    else if (byte === 62 && depth <= 0) return i + 1;
  }
  return -1;
}

function commentEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(62, from); at !== -1; at = bytes.indexOf(62, at + 1)) {
    if (bytes[at - 1] === 45 && bytes[at - 2] === 45 && at - 2 >= from) return at;
  }
  return -1;
}
