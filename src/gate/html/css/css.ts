// Addresses in style sheets and style attributes. A refused one becomes a `data:` URL by what is put in front
// of it: nothing is taken away, so whatever else these bytes are to another reader, it keeps its shape.

import type { LoadKind } from "../../../catalogue/types.ts";
import { cssMayNameHost } from "../fast-path/address-search.ts";
import { holdsImport, judgeImports } from "./css-import.ts";
import { CssScanner } from "./css-scanner.ts";

/** Says whether a URL found in CSS may not be loaded; `start`…`end` is where it was written. */
export type RefuseUrl = (url: string, loads: LoadKind, start: number, end: number) => boolean;

/** Put in front of a URL, it makes the rest of it the content of a resource of its own. */
export const DISARM = "data:,";

/** Without one of these no CSS can hold a URL. */
const MAY_HOLD_URL = /url|image|@import|src\(|\\|--/i;

/**
 * True if this CSS cannot hold a URL that is to be judged: none at all, or, where paths of the site's own
 * hosts need no look, none that names a host. An import may name one in a `data:` URL, in whatever spelling.
 */
export function holdsNoUrl(css: string, plainPathsAllowed = false): boolean {
  if (plainPathsAllowed && !cssMayNameHost(css) && !holdsImport(css)) return true;
  return !MAY_HOLD_URL.test(css);
}

/** Where in a style sheet reading goes on. */
export interface CssPlace {
  /** Open blocks. */
  readonly depth: number;
  /** The depth of the `@font-face` that is open; 0: none. */
  readonly fontFace: number;
  /** The depth of the `@property` or `@function` that is open, whose strings may become addresses; 0: none. */
  readonly substitutes: number;
  /** False: declarations only. */
  readonly isSheet: boolean;
}

const SHEET: CssPlace = { depth: 0, fontFace: 0, substitutes: 0, isSheet: true };
/** A style attribute: declarations, as inside a block. */
const DECLARATIONS: CssPlace = { depth: 1, fontFace: 0, substitutes: 0, isSheet: false };

/** Where a style sheet is to be changed, and how far it was understood. */
export interface CssReading {
  /** Offsets at which `DISARM` is to be put in, ascending. */
  readonly refused: readonly number[];
  /** After the last `}` or `;` at which reading can go on later, without what came before. 0: there is none. */
  readonly settled: number;
  /** The place at `settled`. */
  readonly place: CssPlace;
}

/**
 * Reads a style sheet from a place on. Judged are: every `url()`, strings in functions that load, every
 * `@import` wherever it is (in a block, a string, a comment: look-ahead scanners know none of these), and
 * strings that a substitution may put into a function that loads: in custom properties, `@property` and
 * `@function`, and among the arguments of `var()`, `env()`, `attr()` and functions of the sheet's own.
 */
export function readCss(css: string, refuse: RefuseUrl, from: CssPlace = SHEET): CssReading {
  const imports = from.isSheet ? judgeImports(css, refuse) : undefined;
  const reading = new CssScanner(css, refuse, from, imports?.decided).read();
  if (!imports || imports.refused.length === 0) return reading;
  const refused = [...reading.refused, ...imports.refused].toSorted((a, b) => a - b);
  return { refused, settled: reading.settled, place: reading.place };
}

/** Where any of several readings of the same bytes refuses something, in order, each place once. */
export function refusedInAny(readings: readonly Pick<CssReading, "refused">[]): readonly number[] {
  const [only, ...others] = readings;
  if (only !== undefined && others.length === 0) return only.refused;
  const all = new Set(readings.flatMap(({ refused }) => refused));
  return [...all].toSorted((a, b) => a - b);
}

/** The URL that a string or `url()` stands for. */
export function cssUrl(written: string): string {
  let url = "";
  const take: RefuseUrl = (value) => {
    url ||= value;
    return false;
  };
  new CssScanner(`@import ${written}`, take, SHEET).read();
  return url;
}

/** A style attribute's declarations with every refused URL disarmed; undefined if there was none. */
export function gateDeclarations(css: string, refuse: RefuseUrl): string | undefined {
  const { refused } = readCss(css, refuse, DECLARATIONS);
  if (refused.length === 0) return undefined;
  let out = "";
  let copied = 0;
  for (const at of refused) {
    out += css.slice(copied, at) + DISARM;
    copied = at;
  }
  return out + css.slice(copied);
}
