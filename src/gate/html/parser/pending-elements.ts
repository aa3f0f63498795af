// Script and style elements whose start tag waits for their content. In HTML there is one at a time; in SVG
// they are markup, so that one can stand in another.

import type { CssPlace } from "../css/css.ts";
import type { Tag } from "../tokenizer/tag.ts";

/** A script or style element whose start tag waits for its content. */
export interface Held {
  readonly tag: Tag;
  readonly isScript: boolean;
  /** In SVG: its content is markup, and its text is what remains of it. */
  readonly foreign: boolean;
  /** Offset of the content in the window. */
  contentStart: number;
  /** Where in its style sheet the content goes on, if a piece of it has left. */
  place?: CssPlace;
  /** A style element of SVG as look-ahead scanners see it: they obey its imports, whatever its type. */
  readonly importsOnly?: boolean;
  /** In SVG: how deep it stands; it ends once less is open. Set by the reading. */
  depth: number;
}

export class PendingElements {
  /** The innermost. */
  current: Held | undefined;
  /** Those around it, outermost first. */
  readonly #around: Held[] = [];

  get outermost(): Held | undefined {
    return this.#around[0] ?? this.current;
  }

  push(held: Held): void {
    if (this.current) this.#around.push(this.current);
    this.current = held;
  }

  pop(): void {
    this.current = this.#around.pop();
  }

  /** Ends those of SVG that stand deeper than what is still open; their content ends at `end`. */
  endDeeper(depth: number, end: number, host: { content(held: Held, end: number): void }): void {
    for (let { current } = this; current?.foreign; { current } = this) {
      if (depth >= current.depth) return;
      this.pop();
      host.content(current, end);
    }
  }

  dropOutermost(): void {
    if (this.#around.length > 0) this.#around.shift();
    else this.current = undefined;
  }

  /** Takes all of them, outermost first. */
  takeAll(): readonly Held[] {
    if (!this.current) return [];
    const all = [...this.#around, this.current];
    this.#around.length = 0;
    this.current = undefined;
    return all;
  }

  /** The window has lost its first `by` bytes; `scan` is moved by its reading. */
  shift(by: number, scan: unknown): void {
    if (!this.current) return;
    for (const held of [...this.#around, this.current]) {
      held.contentStart -= by;
      if (held.tag.scan !== scan) held.tag.scan.shift(by);
    }
  }
}
