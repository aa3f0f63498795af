// In which namespace the tree builder is: SVG and MathML change what a tag, a comment and CDATA mean
// (HTML §13.2.6.5). Only what stands inside <svg> and <math> is tracked; where the page's own end tags
// do not match, the answer is in doubt and the gate reads the page both ways.

import { breaksOut, element, hashName, isVoid } from "./names.ts";

const SVG = 1;
const MATH = 2;
/** An HTML element inside an integration point. */
const HTML = 3;
/** HTML integration point: HTML rules hold inside. */
const POINT = 4;
/** MathML text integration point: HTML rules hold but for mglyph and malignmark. */
const TEXT_POINT = 8;
const NAMESPACE = 3;

const MATH_TEXT = new Set([element.mi, element.mo, element.mn, element.ms, element.mtext]);
const SVG_POINTS = new Set([element.foreignobject, element.desc, element.title]);
const P = hashName("p");
const BR = hashName("br");
/** A deeper nesting is only counted: what it is made of is in doubt. */
const MAX_DEPTH = 512;

/** What the rules need to know of a start tag. */
export interface ForeignTag {
  readonly id: number;
  readonly hash: number;
  readonly selfClosing: boolean;
  /** `font` with color, face or size. */
  readonly fontAttributes: boolean;
  /** `annotation-xml` whose encoding names HTML. */
  readonly htmlEncoding: boolean;
}

export class ForeignStack {
  #kinds: number[] = [];
  #hashes: number[] = [];
  /** The page's end tags did not match: from here on both readings are followed. */
  doubt = false;

  get inside(): boolean {
    return this.#kinds.length > 0;
  }

  /** The current node is an SVG or MathML element: CDATA sections exist. */
  get currentIsForeign(): boolean {
    const top = this.#kinds.at(-1);
    return top !== undefined && (top & NAMESPACE) !== HTML;
  }

  /** The current node is an SVG element. */
  get currentIsSvg(): boolean {
    const top = this.#kinds.at(-1);
    return top !== undefined && (top & NAMESPACE) === SVG;
  }

  clone(): ForeignStack {
    const copy = new ForeignStack();
    copy.#kinds = [...this.#kinds];
    copy.#hashes = [...this.#hashes];
    copy.doubt = this.doubt;
    return copy;
  }

  /** Takes a start tag; true if it becomes an SVG or MathML element (so that no text state begins). */
  open(tag: ForeignTag): boolean {
    if (this.#kinds.length === 0) {
      if (tag.id === element.svg || tag.id === element.math) {
        if (!tag.selfClosing) this.#push(tag.id === element.svg ? SVG : MATH, tag.hash);
        return true;
      }
      return false;
    }
    if (!this.#htmlRules(tag)) {
      if (breaksOut(tag.hash) || (tag.id === element.font && tag.fontAttributes)) {
        this.#breakOut();
        return this.open(tag);
      }
      this.#openForeign(tag);
      return true;
    }
    if (tag.id === element.svg || tag.id === element.math) {
      if (!tag.selfClosing) this.#push(tag.id === element.svg ? SVG : MATH, tag.hash);
      return true;
    }
    if (!isVoid(tag.hash)) this.#push(HTML, tag.hash);
    return false;
  }

  /** Takes an end tag. */
  close(hash: number): void {
    if (this.#kinds.length === 0) return;
    if (this.currentIsForeign) {
      if (hash === P || hash === BR) {
        this.#breakOut();
        return;
      }
      for (let i = this.#kinds.length - 1; i >= 0; i--) {
        if (this.#hashes[i] === hash) {
          this.#truncate(i);
          return;
        }
        if (((this.#kinds[i] as number) & NAMESPACE) === HTML) break;
      }
      // An element outside the SVG may be meant, and then ends it; whether one is open is not known here.
      this.doubt = true;
      return;
    }
    const last = this.#hashes.length - 1;
    if (this.#hashes[last] === hash) {
      this.#truncate(last);
      return;
    }
    this.doubt = true;
    for (let i = last - 1; i >= 0; i--) {
      if (((this.#kinds[i] as number) & NAMESPACE) !== HTML) return;
      if (this.#hashes[i] === hash) {
        this.#truncate(i);
        return;
      }
    }
  }

  #htmlRules(tag: ForeignTag): boolean {
    const top = this.#kinds.at(-1) as number;
    if ((top & NAMESPACE) === HTML || (top & POINT) !== 0) return true;
    if ((top & TEXT_POINT) !== 0) {
      return tag.id !== element.mglyph && tag.id !== element.malignmark;
    }
    return (
      (top & NAMESPACE) === MATH &&
      this.#hashes.at(-1) === hashName("annotation-xml") &&
      tag.id === element.svg
    );
  }

  #openForeign(tag: ForeignTag): void {
    if (tag.selfClosing) return;
    const namespace = (this.#kinds.at(-1) as number) & NAMESPACE;
    let kind = namespace;
    if (namespace === SVG && SVG_POINTS.has(tag.id)) kind |= POINT;
    if (namespace === MATH) {
      if (MATH_TEXT.has(tag.id)) kind |= TEXT_POINT;
      if (tag.id === element["annotation-xml"] && tag.htmlEncoding) kind |= POINT;
    }
    this.#push(kind, tag.hash);
  }

  /** Pops to the nearest integration point or HTML element. */
  #breakOut(): void {
    let i = this.#kinds.length;
    while (i > 0) {
      const kind = this.#kinds[i - 1] as number;
      if ((kind & NAMESPACE) === HTML || (kind & (POINT | TEXT_POINT)) !== 0) break;
      i--;
    }
    this.#truncate(i);
  }

  #push(kind: number, hash: number): void {
    if (this.#kinds.length >= MAX_DEPTH) {
      this.doubt = true;
      return;
    }
    this.#kinds.push(kind);
    this.#hashes.push(hash);
  }

  #truncate(length: number): void {
    this.#kinds.length = length;
    this.#hashes.length = length;
  }
}
