// Where the head and the body of a page begin, written or implied (HTML §13.2.6.4.1–13.2.6.4.7): the places
// at which something may be put in. Followed in one reading only, and only until the body has begun.

import { isSpace } from "../tokenizer/bytes.ts";
import { element } from "../tokenizer/names.ts";
import type { TagScan } from "../tokenizer/tag-scan.ts";

/** Is told the places, as offsets in the window. */
export interface PlacesHost {
  /** The first place that belongs to the head of a whole document. */
  headStart(at: number): void;
  /** The first place that belongs to the body; `isDocument`: of a whole document, not of a fragment. */
  bodyStart(at: number, isDocument: boolean): void;
}

export class PageStart {
  /** Nothing more is looked for. */
  isOver = false;
  #headSeen = false;
  #templates = 0;
  /** A tag of a whole document (doctype, html, head, body) was seen. */
  #isDocument = false;
  readonly #host: PlacesHost;

  constructor(host: PlacesHost) {
    this.#host = host;
  }

  doctype(): void {
    this.#isDocument = true;
  }

  /** Text that is not white space opens the body. */
  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.#templates > 0) return;
    for (let i = from; i < to; i++) {
      if (isSpace(bytes[i])) continue;
      // A byte order mark is no text.
      if (bytes[i] === 0xef && bytes[i + 1] === 0xbb && bytes[i + 2] === 0xbf) {
        i += 2;
        continue;
      }
      this.#openBody(i);
      return;
    }
  }

  startTag({ id, start, end }: TagScan): void {
    switch (id) {
      case element.html:
        this.#isDocument = true;
        return;
      case element.head:
        this.#isDocument = true;
        this.#openHead(end);
        return;
      case element.template:
        this.#openHead(start);
        this.#templates++;
        return;
      case element.base:
      case element.basefont:
      case element.bgsound:
      case element.link:
      case element.meta:
      case element.title:
      case element.style:
      case element.script:
      case element.noscript:
      case element.noframes:
        this.#openHead(start);
        return;
      case element.frameset:
        this.isOver = true;
        return;
      case element.body:
        this.#isDocument = true;
        this.#openBody(end);
        return;
      default:
        if (this.#templates === 0) this.#openBody(start);
    }
  }

  endTag({ id, start }: TagScan): void {
    if (id === element.template && this.#templates > 0) this.#templates--;
    else if (id === element.body || id === element.html) this.#openBody(start);
  }

  /** The input is over, between two tags: a place is left for what every page has. */
  end(at: number): void {
    if (!this.isOver && this.#isDocument) this.#openBody(at);
  }

  /** Once, and not before it is known that there is a head. */
  #openHead(at: number): void {
    if (this.#headSeen || !this.#isDocument) return;
    this.#headSeen = true;
    this.#host.headStart(at);
  }

  #openBody(at: number): void {
    this.isOver = true;
    this.#openHead(at);
    this.#host.bodyStart(at, this.#isDocument);
  }
}
