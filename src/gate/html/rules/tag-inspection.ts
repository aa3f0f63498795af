// Which attributes of a start tag make a browser contact someone it may not. Asks only; what is done about
// it is in rules.ts.

import type { LoadKind } from "../../../catalogue/types.ts";
import type { HostAnswer, Refusal } from "../../types.ts";
import { gateDeclarations, holdsNoUrl, type RefuseUrl } from "../css/css.ts";
import { isRefusedInPairs } from "../css/doubtful-declarations.ts";
import type { DocumentJudge } from "./document-judge.ts";
import { UNREADABLE } from "./data-url.ts";
import { LAZY, LOADING, HOLDERS, type ValueKind } from "./embeds.ts";
import { mayHoldFunction, PRESENTATION } from "../fast-path/prefilter.ts";
import { isInertSheet, linkLoads } from "./link-tag.ts";
import { element } from "../tokenizer/names.ts";
import type { Tag } from "../tokenizer/tag.ts";
import { refreshUrls } from "../../../http/refresh.ts";
import { plainAnswer, listedUrls, srcsetUrls } from "./urls.ts";

/** An attribute that may not stay as it is. */
export interface RefusedAttribute {
  readonly index: number;
  /** Lower case. */
  readonly name: string;
  /** Its value as CSS without the refused URLs, where it may go on under its name. */
  readonly clean: string | undefined;
}

/** Elements whose `href` is a link, or has a rule of its own. */
const OTHER_HREF = new Set([element.a, element.area, element.base, element.link, element.script]);
/** Names of an object's parameters that hold an address. */
const ADDRESS_PARAMETER = /^(?:movie|src|url|data|code|filename|flashvars)$/i;

/** Encodings in which the bytes of ASCII may be other characters. */
const NO_ASCII = /utf-?16|unicode|ucs|2022/i;

/** What a look at one tag has found. */
export class TagInspection {
  readonly refused: RefusedAttribute[] = [];
  /** The first refusal; undefined: nothing is refused. */
  refusal: Refusal | undefined;
  /** The attribute whose address the element would have shown, if it leaves a hole; -1: none. */
  hole = -1;
  /** Refusals of more than one service were met. */
  isMixed = false;
  /** Nothing was judged as a whole in which more than the first refusal may hide. */
  isExact: boolean;
  readonly #tag: Tag;
  readonly #claimed: Refusal | undefined;
  readonly #judge: DocumentJudge;
  readonly #isForeign: boolean;

  /** `claimed`: a refusal that holds for the whole tag. */
  constructor(tag: Tag, foreign: boolean, claimed: Refusal | undefined, judge: DocumentJudge) {
    this.#tag = tag;
    this.#claimed = claimed;
    this.#judge = judge;
    this.#isForeign = foreign;
    this.isExact = judge.hasOneBase;
    const own = LOADING.get(tag.id);
    if (own) for (const { name, kind, loads } of own) this.#check(name, kind, loads, true);
    else this.#special();
    if (foreign) this.#foreign();
    if (tag.scan.curious) this.#anywhere();
  }

  /** Remembers a refusal and returns it. */
  #note(refusal: Refusal | undefined): Refusal | undefined {
    if (!refusal) return undefined;
    this.refusal ??= refusal;
    if (this.refusal.service !== refusal.service) this.isMixed = true;
    return refusal;
  }

  /** Something of which the judge tells the first refusal only. */
  #noteFirst(refusal: Refusal | undefined): Refusal | undefined {
    if (refusal) this.isExact = false;
    return this.#note(refusal);
  }

  /** Judges the attribute of this name: with it, all of that name are refused. */
  #check(name: string, kind: ValueKind, loads: LoadKind, fills: boolean): void {
    for (const index of this.#tag.candidates(name, this.#isForeign)) {
      if (this.#checkAt(index, name, kind, loads, fills)) return;
    }
  }

  /** The same of a single attribute; true if it is refused. */
  #checkAt(index: number, name: string, kind: ValueKind, loads: LoadKind, fills: boolean): boolean {
    if (!this.#tag.hasValue(index)) return false;
    const refusal = this.#claimed ? this.#note(this.#claimed) : this.#value(index, kind, loads);
    if (!refusal) return false;
    if (fills && this.hole === -1) this.hole = index;
    this.#refuse(index, name);
    return true;
  }

  #refuse(index: number, name = this.#tag.name(index), clean?: string): void {
    this.refused.push({ index, name, clean });
  }

  #value(index: number, kind: ValueKind, loads: LoadKind): Refusal | undefined {
    const tag = this.#tag;
    if (kind === "url" || kind === "document") {
      const answer = addressAnswer(tag, index, this.#judge);
      if (answer !== "depends") return this.#note(answer === "free" ? undefined : answer);
    }
    const value = tag.value(index);
    switch (kind) {
      case "url":
        return this.#note(this.#judge.url(value, loads));
      case "srcset":
        return this.#urls(srcsetUrls(value), loads);
      case "list":
        return this.#urls(listedUrls(value), loads);
      case "srcdoc":
        return this.#noteFirst(this.#judge.markup(value));
      case "document":
      default:
        return this.#document(value, loads);
    }
  }

  #urls(urls: readonly string[], loads: LoadKind): Refusal | undefined {
    let first: Refusal | undefined;
    for (const url of urls) first = this.#note(this.#judge.url(url, loads)) ?? first;
    return first;
  }

  #document(value: string, loads: LoadKind): Refusal | undefined {
    const refusal = this.#judge.document(value, loads);
    // Of a document in the address itself only the first refusal is told.
    return /^https?:/i.test(value) ? this.#note(refusal) : this.#noteFirst(refusal);
  }

  /** Elements of which one attribute tells what another does. */
  #special(): void {
    const tag = this.#tag;
    switch (tag.id) {
      case element.link: {
        const loads = linkLoads(tag);
        if (loads === undefined || isInertSheet(tag)) return;
        this.#check("href", "url", loads, false);
        this.#check("imagesrcset", "srcset", "image", false);
        if (loads === "style") this.#charset();
        return;
      }
      case element.input:
        if (tag.all("type").some((type) => type.toLowerCase() === "image")) {
          this.#check("src", "url", "image", false);
        }
        return;
      case element.meta:
        this.#refresh();
        return;
      case element.param:
        if (tag.all("name").some((name) => ADDRESS_PARAMETER.test(name))) {
          this.#check("value", "url", "object", false);
        }
        return;
      default:
        return;
    }
  }

  /** A style sheet that names no encoding itself is read in this one: the gate of the sheet cannot know of it. */
  #charset(): void {
    const charsets = this.#tag.candidates("charset", true);
    const index = charsets.find((at) => NO_ASCII.test(this.#tag.value(at)));
    if (index === undefined || !this.#note(this.#judge.url(UNREADABLE, "style"))) return;
    this.#refuse(index, "charset");
  }

  #refresh(): void {
    const tag = this.#tag;
    if (!tag.all("http-equiv").some((name) => name.trim().toLowerCase() === "refresh")) return;
    for (const value of tag.all("content")) {
      let refusal = this.#claimed;
      for (const target of refreshUrls(value)) refusal ??= this.#judge.document(target, "frame");
      if (!this.#note(refusal)) continue;
      this.#refuse(tag.find("content"), "content");
      return;
    }
  }

  /** SVG and MathML: references of any element but a link, `url()` in presentation attributes, animated references. */
  #foreign(): void {
    const tag = this.#tag;
    if (!OTHER_HREF.has(tag.id)) {
      // What is used becomes part of the document: a document in the address is looked into.
      const kind = tag.id === element.use ? "document" : "url";
      const loads = tag.id === element.use ? "object" : "image";
      this.#check("href", kind, loads, false);
      this.#check("xlink:href", kind, loads, false);
    }
    if (tag.id === element.set || tag.id === element.animate) this.#animation();
    // An animated reference may be refused already.
    const already = new Set(this.refused.map(({ index }) => index));
    for (let i = 0; i < tag.count; i++) {
      if (!tag.hasValue(i) || !this.#holdsFunction(i) || !PRESENTATION.has(tag.name(i))) continue;
      if (!already.has(i)) this.#css(i);
    }
  }

  #animation(): void {
    const tag = this.#tag;
    // In XML the prefix of XLink is whatever the document calls it.
    if (!tag.all("attributename").some((name) => /^(?:[^:]*:)?href$/i.test(name.trim()))) return;
    for (const name of ["to", "from", "by"]) this.#check(name, "url", "image", false);
    for (const values of tag.candidates("values", true)) {
      const refusal = this.#claimed
        ? this.#note(this.#claimed)
        : this.#urls(tag.value(values).split(";"), "image");
      if (!refusal) continue;
      this.#refuse(values);
      return;
    }
  }

  /** What any element may carry. */
  #anywhere(): void {
    const tag = this.#tag;
    let style: number | undefined;
    for (let i = 0; i < tag.count; i++) {
      if (!tag.hasValue(i)) continue;
      switch ((tag.bytes[tag.nameStart(i)] as number) | 32) {
        case 115: // s
          // No reader goes by another one than that which counts.
          if (!tag.is(i, "style") || (style ??= tag.find("style")) !== i) break;
          if (this.#holdsFunction(i)) this.#css(i);
          break;
        case 98: // b
          if (tag.is(i, "background")) this.#checkAt(i, "background", "url", "image", false);
          break;
        case 112: // p
          if (tag.is(i, "ping")) this.#checkAt(i, "ping", "list", "connect", false);
          break;
        case 111: // o: an event handler
          if (
            ((tag.bytes[tag.nameStart(i) + 1] as number) | 32) === 110 &&
            this.#noteFirst(this.#judge.script(tag.value(i)))
          ) {
            this.#refuse(i);
          }
          break;
        case 100: {
          // d: a lazy loader's attribute
          const name = tag.name(i);
          const kind = LAZY.get(name);
          if (kind) this.#checkAt(i, name, kind, "image", HOLDERS.get(tag.id)?.kind === "iframe");
          break;
        }
        default:
          break;
      }
    }
  }

  #holdsFunction(index: number): boolean {
    const { bytes } = this.#tag;
    return mayHoldFunction(bytes, this.#tag.valueStart(index), this.#tag.valueEnd(index));
  }

  /** Takes refused URLs out of a style or presentation attribute; the original is kept beside it. */
  #css(index: number): void {
    const css = this.#tag.value(index);
    const claimed = this.#claimed;
    if (holdsNoUrl(css, claimed === undefined && this.#judge.plainPathsAllowed)) return;
    const refuse: RefuseUrl = (url, loads) =>
      this.#note(claimed ?? this.#judge.url(url, loads)) !== undefined;
    const clean = gateDeclarations(css, refuse);
    if (clean !== undefined) this.#refuse(index, undefined, clean);
    else if (isRefusedInPairs(this.#tag, index, refuse)) this.#refuse(index);
  }
}

/** The refusal of a script's address at `index`; undefined if it may be loaded. */
export function refuseAddress(tag: Tag, index: number, judge: DocumentJudge): Refusal | undefined {
  if (!tag.hasValue(index)) return undefined;
  const answer = addressAnswer(tag, index, judge);
  if (answer === "depends" || (answer === "free" && hasQuery(tag, index)))
    return judge.url(tag.value(index), "script");
  return answer === "free" ? undefined : answer;
}

/** A tag of Google's on the site's own hosts is known by its query, which comes after the name of the file. */
function hasQuery(tag: Tag, index: number): boolean {
  const end = tag.valueEnd(index);
  for (let at = tag.valueStart(index); at < end; at++) if (tag.bytes[at] === 63) return true;
  return false;
}

/** Most addresses need no parser. */
function addressAnswer(tag: Tag, index: number, judge: DocumentJudge): HostAnswer {
  if (!judge.plainPathsAllowed) return "depends";
  return plainAnswer(tag.bytes, tag.valueStart(index), tag.valueEnd(index), judge);
}
