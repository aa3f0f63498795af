// How much of a placeholder fits into the place of what it stands for, so that the page keeps its shape.

/**
 * `ample`: all of it. `small`: in smaller letters. `tight`: without the link. `single`: with one button
 * besides. `mini`: the button alone.
 */
export type Room = "ample" | "small" | "tight" | "single" | "mini";

export const ROOM_CLASS: Readonly<Record<Room, string>> = {
  ample: "",
  small: "assent-tight",
  tight: "assent-tight",
  single: "assent-tight",
  mini: "assent-tight assent-mini",
};

/** What is to be said in it. */
export interface Spoken {
  /** A text, or how long it is. */
  readonly heading: { readonly length: number };
  readonly why: string;
  /** Labels of the buttons. */
  readonly buttons: readonly string[];
}

/** Sizes in pixels, as the stylesheet has them; letters as an ordinary sans serif has them. */
interface Measure {
  readonly letter: number;
  readonly bold: number;
  readonly line: number;
  readonly button: number;
  readonly padding: number;
  readonly gap: number;
}

const AMPLE: Measure = { letter: 7, bold: 7.7, line: 20.3, button: 32, padding: 11.2, gap: 7.2 };
const SMALL: Measure = { letter: 6.6, bold: 7.2, line: 17.6, button: 28, padding: 4.8, gap: 3.2 };
/** A frame of which the page says no size in pixels is about as large. */
const USUAL_WIDTH = 480;
const USUAL_HEIGHT = 300;
/** Longer lines are not read well: 26rem. */
const LONGEST_LINE = 416;
/** Below it a line holds no two words. */
const NARROWEST = 160;

/** The most that fits. `width` and `height` in pixels; undefined: not known. */
export function roomFor(
  spoken: Spoken,
  width: number = USUAL_WIDTH,
  height: number = USUAL_HEIGHT,
): Room {
  if (width < NARROWEST) return "mini";
  if (heightOf(spoken, width, AMPLE, true) <= height) return "ample";
  if (heightOf(spoken, width, SMALL, true) <= height) return "small";
  if (heightOf(spoken, width, SMALL, false) <= height) return "tight";
  const single = { ...spoken, buttons: spoken.buttons.slice(0, 1) };
  return heightOf(single, width, SMALL, false) <= height ? "single" : "mini";
}

function heightOf(spoken: Spoken, width: number, size: Measure, hasLink: boolean): number {
  const across = Math.min(width - 2 * size.padding, LONGEST_LINE);
  const lines =
    Math.ceil((spoken.heading.length * size.bold) / across) +
    Math.ceil((spoken.why.length * size.letter) / across) +
    Number(hasLink);
  const widths = spoken.buttons.map((label) => label.length * size.bold + 28);
  const inOneRow = widths.reduce((sum, one) => sum + one + 6, 0) <= across;
  const rows = inOneRow ? Math.min(widths.length, 1) : widths.length;
  const parts = 2 + Number(hasLink) + Math.min(rows, 1);
  return lines * size.line + rows * (size.button + 6) + (parts - 1) * size.gap + 2 * size.padding;
}
