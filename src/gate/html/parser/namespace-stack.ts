// In which namespace the tree builder is: SVG and MathML change what a tag, a comment and CDATA mean
// (HTML §13.2.6.5). Only what stands inside <svg> and <math> is tracked; where the page's own end tags
// do not match, the answer is in doubt and the gate reads the page both ways.

import { breaksOut, element, flags, hashName, isVoid } from "../tokenizer/names.ts";

const SVG = 1;
const MATH = 2;
/** An HTML element inside an integration point. */
const HTML = 3;
/** HTML integration point: HTML rules hold inside. */
const POINT = 4;
/** MathML text integration point: HTML rules hold but for mglyph and malignmark. */
const TEXT_POINT = 8;
const NAMESPACE = 3;

const MATH_TEXT = flags(["mi", "mo", "mn", "ms", "mtext"]);
const SVG_POINTS = flags(["foreignobject", "desc", "title"]);
const SVG_NAME = hashName("svg");
const MATH_NAME = hashName("math");
const P = hashName("p");
const BR = hashName("br");
const ANNOTATION = hashName("annotation-xml");
const TABLE = hashName("table");
/** Start tags that the tree builder drops where there is no place for them (HTML §13.2.6.4.7). */
const STRAY = new Set(
  "body caption colgroup frameset head html tbody td tfoot th thead tr".split(" ").map(hashName),
);
/** A deeper nesting is only counted: what it is made of is in doubt. */
const MAX_DEPTH = 512;

/** What the rules ask of two elements' attributes. */
export interface ForeignAttributes {
  /** `font` with color, face or size. */
  readonly colouredFont: boolean;
  /** `annotation-xml` whose encoding names HTML. */
  readonly htmlAnnotation: boolean;
}

export class NamespaceStack {
  #kinds: number[] = [];
  #hashes: number[] = [];
  /** The page's end tags did not match: both readings are followed until all of it must have ended. */
  doubt = false;
  #tooDeep = false;

  get inside(): boolean {
    return this.#kinds.length > 0;
  }

  /** How many elements are open from the outermost `<svg>` or `<math>` on. */
  get depth(): number {
    return this.#kinds.length;
  }

  /** The current node is an SVG or MathML element: CDATA sections exist. */
  get currentIsForeign(): boolean {
    const top = this.#kinds.at(-1);
    return top !== undefined && (top & NAMESPACE) !== HTML;
  }

  /** The current node is an element of SVG or MathML in which HTML rules hold. */
  get currentIsPoint(): boolean {
    const top = this.#kinds.at(-1);
    return top !== undefined && (top & (POINT | TEXT_POINT)) !== 0;
  }

  /** The current node is an SVG element. */
  get currentIsSvg(): boolean {
    const top = this.#kinds.at(-1);
    return top !== undefined && (top & NAMESPACE) === SVG;
  }

  /**
   * Look-ahead scanners know less of MathML than the tree: they take `svg` in it for SVG, in which HTML may begin again,
   * and leave it at HTML in its texts.
   */
  get differsAhead(): boolean {
    return this.doubt || this.#kinds.some((kind) => (kind & NAMESPACE) === MATH);
  }

  equals(other: NamespaceStack): boolean {
    return (
      this.doubt === other.doubt &&
      this.#kinds.length === other.#kinds.length &&
      this.#kinds.every((kind, i) => kind === other.#kinds[i]) &&
      this.#hashes.every((hash, i) => hash === other.#hashes[i])
    );
  }

  clone(): NamespaceStack {
    const copy = new NamespaceStack();
    copy.#kinds = [...this.#kinds];
    copy.#hashes = [...this.#hashes];
    copy.doubt = this.doubt;
    copy.#tooDeep = this.#tooDeep;
    return copy;
  }

  /** Takes a start tag; true if it becomes an SVG or MathML element (so that no text state begins). */
  open(id: number, hash: number, selfClosing: boolean, attributes: ForeignAttributes): boolean {
    if (this.#kinds.length > 0 && !this.#htmlRules(id)) {
      if (!breaksOut(id, hash) && !(id === element.font && attributes.colouredFont)) {
        if (!selfClosing) this.#openForeign(id, hash, attributes);
        return true;
      }
      if (!this.#isShallow()) {
        // Look-ahead scanners leave one level of it, tree builders all.
        this.doubt = true;
        return false;
      }
      this.#breakOut();
    }
    if (id === element.svg || id === element.math) {
      if (!selfClosing) this.#push(id === element.svg ? SVG : MATH, hash);
      return true;
    }
    if (this.#kinds.length > 0 && !isVoid(hash)) {
      if (STRAY.has(hash) && !this.#hashes.includes(TABLE)) this.doubt = true;
      this.#push(HTML, hash);
    }
    return false;
  }

  /** Nothing of it is open any more, to a reader that keeps no stack. */
  clear(): void {
    this.#truncate(0);
  }

  /** Takes an end tag. */
  close(hash: number): void {
    if (this.#kinds.length === 0) return;
    if (this.currentIsForeign) {
      if (hash === P || hash === BR) {
        // To the tree builder they end the SVG (HTML §13.2.6.5); look-ahead scanners take no notice.
        this.doubt = true;
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

  /** A single `<svg>` or `<math>` is open, and nothing in it in which HTML rules hold. */
  #isShallow(): boolean {
    for (let i = 1; i < this.#kinds.length; i++) {
      const kind = this.#kinds[i] as number;
      const hash = this.#hashes[i];
      if ((kind & NAMESPACE) === HTML || (kind & (POINT | TEXT_POINT)) !== 0) return false;
      if (hash === SVG_NAME || hash === MATH_NAME) return false;
    }
    return true;
  }

  #htmlRules(id: number): boolean {
    const top = this.#kinds.at(-1) as number;
    if ((top & NAMESPACE) === HTML || (top & POINT) !== 0) return true;
    if ((top & TEXT_POINT) !== 0) {
      return id !== element.mglyph && id !== element.malignmark;
    }
    return (top & NAMESPACE) === MATH && id === element.svg && this.#hashes.at(-1) === ANNOTATION;
  }

  #openForeign(id: number, hash: number, attributes: ForeignAttributes): void {
    const namespace = (this.#kinds.at(-1) as number) & NAMESPACE;
    let kind = namespace;
    if (namespace === SVG && SVG_POINTS[id] === 1) kind |= POINT;
    if (namespace === MATH) {
      if (MATH_TEXT[id] === 1) kind |= TEXT_POINT;
      if (id === element["annotation-xml"] && attributes.htmlAnnotation) kind |= POINT;
    }
    this.#push(kind, hash);
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
      this.#tooDeep = true;
      return;
    }
    this.#kinds.push(kind);
    this.#hashes.push(hash);
  }

  #truncate(length: number): void {
    this.#kinds.length = length;
    this.#hashes.length = length;
    // However many of the doubtful end tags did end something: nothing of it is open any more.
    if (length === 0 && !this.#tooDeep) this.doubt = false;
  }
}
