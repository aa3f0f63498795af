// What a reading asks of the gate it works for.

import type { FastJudge } from "../fast-path/prefilter.ts";
import type { Held } from "./pending-elements.ts";
import type { PlacesHost } from "./page-start.ts";
import type { Reading } from "./reading.ts";
import type { Tag, TagSource } from "../tokenizer/tag.ts";

export interface ReadingHost extends TagSource, PlacesHost {
  /** The input has ended. */
  readonly final: boolean;
  /** More than one reading is followed, or none any more. */
  readonly forked: boolean;
  /** Something is to be put where head or body begin. */
  readonly seeksPlaces: boolean;
  readonly judge: FastJudge;
  /** A complete start tag; returns what to hold until the content is known. */
  startTag(reading: Reading, tag: Tag, foreign: boolean): Held | undefined;
  /** A style element of SVG, to a look-ahead scanner; returns what to hold until its content is known. */
  aheadStyle(tag: Tag): Held | undefined;
  /** The content of a held element ends at `end`. */
  content(held: Held, end: number): void;
  /** The held content has reached a bound; true if it need not be held any longer. */
  bound(held: Held): boolean;
  /** A tag that was given up at its bound ends at `end`. */
  dropped(start: number, end: number): void;
  fork(reading: Reading): void;
}
