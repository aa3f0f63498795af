// What is open around a place in a style sheet: blocks, brackets and functions, and what strings in them may become.

import type { CssPlace } from "./css.ts";
import type { AtRule } from "./css-names.ts";

// What can be open. A function counts by what its strings may become.
export const PAREN = 0;
export const LOADS = 1;
export const SUBSTITUTES = 2;
export const SQUARE = 3;
export const CURLY = 4;

/** Privacy is TypeScript's, not the engine's: these fields are touched for every sign of a sheet. */
export class OpenBlocks {
  /** After the last `}` or `;` at which reading can go on later. */
  settled: number = 0;
  place: CssPlace;
  /** Blocks that were open at the place; those in `open` come on top. */
  protected below: number;
  protected readonly open: number[] = [];
  protected curlies: number = 0;
  protected loading: number = 0;
  protected substituting: number = 0;
  /** Depths of the outermost `@font-face` and the outermost block whose strings are handed on; 0: none. */
  protected fontFace: number;
  protected substitutes: number;
  protected rule: AtRule;
  /** Nothing but space was read of what may be a declaration. */
  protected fresh: boolean = true;
  /** How much is open around the custom property that is being read; -1: none is. */
  protected custom: number = -1;

  constructor(place: CssPlace) {
    this.place = place;
    this.below = place.depth;
    this.fontFace = place.fontFace;
    this.substitutes = place.substitutes;
  }

  protected get depth(): number {
    return this.below + this.curlies;
  }

  /** No parenthesis or bracket is open in this block. */
  protected get isOutermost(): boolean {
    return this.open.length === 0 || this.open.at(-1) === CURLY;
  }

  /** Strings here may be put where one is an address. */
  protected get isHandedOn(): boolean {
    return (
      this.custom !== -1 ||
      this.substituting > 0 ||
      this.substitutes > 0 ||
      this.rule === "substitutes"
    );
  }

  protected closeParen(): void {
    const top = this.open.at(-1);
    if (top === undefined || top > SUBSTITUTES) return;
    this.open.pop();
    if (top === LOADS) this.loading--;
    if (top === SUBSTITUTES) this.substituting--;
  }

  protected openCurly(): void {
    const isBlock = this.isOutermost;
    this.open.push(CURLY);
    this.curlies++;
    this.fresh = this.custom === -1;
    if (!isBlock) return;
    if (this.rule === "font-face" && this.fontFace === 0) this.fontFace = this.depth;
    if (this.rule === "substitutes" && this.substitutes === 0) this.substitutes = this.depth;
    this.rule = undefined;
  }

  protected closeCurly(end: number): void {
    if (this.open.at(-1) === CURLY) {
      this.open.pop();
      this.curlies--;
      if (this.custom > this.open.length) this.custom = -1;
    } else if (this.open.length > 0) {
      return;
    } else if (this.place.isSheet && this.below > 0) {
      this.below--;
      this.custom = -1;
    }
    if (this.depth < this.fontFace) this.fontFace = 0;
    if (this.depth < this.substitutes) this.substitutes = 0;
    if (this.isOutermost) this.settle(end);
    else this.fresh = false;
  }

  protected semicolon(end: number): void {
    if (!this.isOutermost) return;
    if (this.custom === this.open.length) this.custom = -1;
    this.settle(end);
  }

  protected settle(at: number): void {
    this.rule = undefined;
    if (this.custom !== -1) return;
    this.fresh = true;
    if (this.open.length > this.curlies) return;
    this.settled = at;
    this.place = {
      depth: this.depth,
      fontFace: this.fontFace,
      substitutes: this.substitutes,
      isSheet: this.place.isSheet,
    };
  }
}
