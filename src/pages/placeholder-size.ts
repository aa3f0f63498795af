// How large what a placeholder stands for would be, and markup that takes as much room.
import { remembering } from "../catalogue/remembering.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";

/** A length of the `width` and `height` attributes. */
export type Length = { readonly pixels: number } | { readonly percent: number };

/** An embed, as far as its size goes. */
export interface Sized {
  readonly kind: "frame" | "image" | "media" | "object";
  readonly width: Length | undefined;
  readonly height: Length | undefined;
}

/**
 * The room an `iframe`, `object` or `video` takes where nothing is said (HTML "rendering", replaced
 * elements).
 */
const DEFAULT_WIDTH = 300;
const DEFAULT_HEIGHT = 150;
/** Counting pixels: nobody was ever meant to see them. */
const BEACON = 3;
/** Images of this size are icons: a button in their place would tear up the page. */
const ICON = 32;
/**
 * The percentages the stylesheet has a class for: without inline style there is no way to say any
 * other.
 */
const SHARES = [25, 33, 50, 67, 75, 100];

/**
 * An empty drawing: the one element whose size and aspect ratio attributes can set without inline
 * style.
 */
export function spacer({ kind, width, height }: Sized): Html | undefined {
  if (kind === "image" && width === undefined && height === undefined) return undefined;
  // An image with one side given has a height we cannot know; the other kinds have a default.
  const known = kind === "image" ? undefined : true;
  const across = width === undefined ? known && DEFAULT_WIDTH : "pixels" in width && width.pixels;
  const down = height === undefined ? known && DEFAULT_HEIGHT : "pixels" in height && height.pixels;
  const isRatio = typeof across === "number" && typeof down === "number" && across > 0 && down > 0;
  const box = isRatio && html` viewBox="0 0 ${across} ${down}"`;
  return html`<svg
    class="assent-size${isRatio && " assent-ratio"}"
    width="${across === false ? "100%" : (across ?? 1)}"
    height="${down === false ? "100%" : (down ?? 1)}"
    ${box}
    aria-hidden="true"
    focusable="false"
  ></svg>`;
}

/** Classes for what has no size in pixels. */
export function sizeClasses({ width, height }: Sized): string[] {
  const classes: string[] = [];
  if (width !== undefined && "percent" in width) {
    classes.push("assent-wide", `assent-w${nearest(width.percent)}`);
  }
  if (height !== undefined && "percent" in height) classes.push("assent-tall");
  return classes;
}

function nearest(percent: number): number {
  return SHARES.toSorted((a, b) => Math.abs(a - percent) - Math.abs(b - percent))[0] ?? 100;
}

/** A length as an attribute says it; undefined: none. */
export function readLength(value: string | number | undefined): Length | undefined {
  return value === undefined ? undefined : lengthOf(String(value));
}

/** Numbers as HTML's "rules for parsing dimension values" read them, up to a sane size. */
const lengthOf = remembering(500, (value): Length | undefined => {
  const [, digits, unit] = /^(\d{1,5})(?:\.\d{0,9})?\s*(%|px)?$/.exec(value.trim()) ?? [];
  if (digits === undefined) return undefined;
  const size = Number(digits);
  return unit === "%" ? { percent: Math.min(size, 100) } : { pixels: Math.min(size, 10_000) };
});

/** The length as a text. */
export function lengthKey(length: Length | undefined): string {
  if (length === undefined) return "";
  return "pixels" in length ? `${length.pixels}` : `${length.percent}%`;
}

/** Undefined for a percentage. */
export function pixelsOf(length: Length | undefined): number | undefined {
  return length !== undefined && "pixels" in length ? length.pixels : undefined;
}

function isBelow(length: Length | undefined, limit: number): boolean {
  return length !== undefined && "pixels" in length && length.pixels < limit;
}

/** Is there no room for anything to be said? */
export function isBlank({ kind, width, height }: Sized): boolean {
  if (isBelow(width, BEACON + 1) || isBelow(height, BEACON + 1)) return true;
  return kind === "image" && isBelow(width, ICON + 1) && isBelow(height, ICON + 1);
}
