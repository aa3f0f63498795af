// What stands in for a blocked embed: the same room, what it is, and a way to allow it.
import { remembering } from "../catalogue/remembering.ts";
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { direction } from "./format.ts";
import { html, Slot } from "./html.ts";
import type { Html, Printable } from "./html.ts";
import type { KeptMarkup } from "./kept-markup.ts";
import { outsideAddress } from "./links.ts";
import { ROOM_CLASS, roomFor } from "./placeholder-room.ts";
import type { Room, Spoken } from "./placeholder-room.ts";
import type { PageView } from "./types.ts";
import { inLanguage } from "./words.ts";

/**
 * The embed that was blocked. Everything but `service` comes from the page and may hold anything.
 */
export interface BlockedEmbed {
  /** Undefined: the catalogue does not know the host. */
  readonly service?: ServiceDeclaration | undefined;
  readonly host?: string | undefined;
  readonly kind: "frame" | "image" | "media" | "object";
  /** As in the markup: pixels (`560`, `560px`) or a percentage; anything else is ignored. */
  readonly width?: string | number | undefined;
  readonly height?: string | number | undefined;
  /** Where the original can be opened. Linked to only if `http:` or `https:`. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /**
   * False inside a link or a button, where HTML allows no further controls: the placeholder then
   * only informs. Images never carry a link of their own, since they often stand in one. Default
   * true.
   */
  readonly controls?: boolean | undefined;
}

/** A length of the `width` and `height` attributes. */
type Length = { readonly pixels: number } | { readonly percent: number };

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
const LONGEST_TITLE = 120;
/**
 * The percentages the stylesheet has a class for: without inline style there is no way to say any
 * other.
 */
const SHARES = [25, 33, 50, 67, 75, 100];

/** The words of placeholders. */
export type PlaceholderView = Pick<PageView, "language" | "texts">;

/** An embed as far as its placeholder depends on it, but for the texts that stand in it as they are. */
interface Shape {
  readonly service: ServiceDeclaration | undefined;
  readonly host: string | undefined;
  readonly kind: BlockedEmbed["kind"];
  readonly width: Length | undefined;
  readonly height: Length | undefined;
  readonly hasControls: boolean;
  /** Length of the title; 0: there is none. */
  readonly titled: number;
  /** Is there an original that a link may lead to? */
  readonly isLinked: boolean;
}

/** The texts that stand in the markup as they are, or slots for them. */
interface Particulars {
  readonly title: Printable;
  readonly address: Printable;
}

/**
 * The placeholder of one blocked embed: phrasing content only (it may stand in a paragraph), no
 * inline style (it works under a strict Content-Security-Policy), no JavaScript. Its buttons belong
 * to `embedForm`.
 */
export function placeholder(view: PlaceholderView, embed: BlockedEmbed): Html {
  const title = titleOf(embed);
  const address = addressOf(embed);
  return markupOf(view, shapeOf(embed, title, address), { title, address });
}

const TITLE = new Slot("title");
const ADDRESS = new Slot("address");
const SLOTS: Particulars = { title: TITLE, address: ADDRESS };

/**
 * The same as text. `kept` is of one site, whose settings do not change: what the placeholders of a service have in
 * common is made once.
 */
export function keptPlaceholder(
  kept: KeptMarkup,
  view: PlaceholderView,
  embed: BlockedEmbed,
): string {
  const title = titleOf(embed);
  const address = addressOf(embed);
  const shape = shapeOf(embed, title, address);
  const markup = kept.of(keyOf(view, shape), () => markupOf(view, shape, SLOTS));
  return markup.filled({ [TITLE.name]: title, [ADDRESS.name]: address ?? "" });
}

function titleOf({ title }: BlockedEmbed): string {
  return title?.trim().slice(0, LONGEST_TITLE) ?? "";
}

/** Where the original can be opened, if the placeholder may have a link. */
function addressOf({ kind, url, controls }: BlockedEmbed): string | undefined {
  return kind === "image" || controls === false ? undefined : outsideAddress(url);
}

function shapeOf(embed: BlockedEmbed, title: string, address: string | undefined): Shape {
  const { service, host, kind, width, height, controls } = embed;
  return {
    service,
    host,
    kind,
    width: readLength(width),
    height: readLength(height),
    hasControls: controls !== false,
    titled: title.length,
    isLinked: address !== undefined,
  };
}

/** All that the markup depends on and that is in no slot. */
function keyOf({ language }: PlaceholderView, shape: Shape): string {
  const { service, host, kind, width, height, hasControls, titled, isLinked } = shape;
  const size = `${lengthKey(width)} ${lengthKey(height)}`;
  // A host comes from the page and may be any text: it is last, so that it stands for nothing else.
  const who = service !== undefined ? service.id : host === undefined ? "" : `host ${host}`;
  return `${language} ${kind} ${size} ${hasControls} ${titled} ${isLinked} ${who}`;
}

function markupOf(view: PlaceholderView, shape: Shape, particulars: Particulars): Html {
  const { service, host, kind, width, height } = shape;
  if (isBlank(kind, width, height)) {
    return html`<span class="assent assent-embed assent-blank" aria-hidden="true"
      >${spacer(shape)}</span
    >`;
  }
  const name = service?.name ?? host ?? view.texts.embed.original;
  const said = spoken(view, shape, name);
  const room = roomFor(said, pixelsOf(width), pixelsOf(height));
  const classes = ["assent assent-embed", ROOM_CLASS[room], ...sizeClasses(width, height)];
  const heading = shape.titled === 0 ? name : [name, ": ", particulars.title];
  return html`<span
    class="${classes.filter(Boolean).join(" ")}"
    role="group"
    aria-label="${view.texts.embed.label(name)}"
    lang="${view.language}"
    dir="${direction(view.language)}"
    >${spacer(shape)}<span class="assent-inside"
      >${room === "mini" ? brief(view, shape, name) : [html`<strong>${heading}</strong>`, full(view, shape, said, room, particulars)]}</span
    ></span
  >`;
}

/** What a placeholder says where it has the room. */
function spoken(view: PlaceholderView, shape: Shape, name: string): Spoken {
  const { embed: words } = view.texts;
  const { service, titled, hasControls } = shape;
  return {
    heading: titled === 0 ? name : { length: `${name}: `.length + titled },
    why: service === undefined ? undeclared(view, shape) : contacts(view, service),
    buttons:
      service !== undefined && hasControls ? [words.loadOnce, words.always(service.name)] : [],
  };
}

/** What stands below the heading. */
function full(
  view: PlaceholderView,
  shape: Shape,
  { why }: Spoken,
  room: Room,
  { address }: Particulars,
): readonly (Html | undefined)[] {
  const { service } = shape;
  const hasLink = shape.isLinked && (room === "ample" || room === "small");
  return [
    html`<span>${why}</span>`,
    service &&
      (room === "single" ? loadButton(view, shape, service) : buttons(view, shape, service)),
    hasLink ? original(view, address) : undefined,
  ];
}

function brief(view: PlaceholderView, shape: Shape, name: string): Html {
  const { service } = shape;
  if (service === undefined) return html`<span title="${undeclared(view, shape)}">${name}</span>`;
  return loadButton(view, shape, service) ?? html`<span>${name}</span>`;
}

/** One button that says whom it loads, and in its title what that means. */
function loadButton(
  view: PlaceholderView,
  { hasControls }: Shape,
  service: ServiceDeclaration,
): Html | undefined {
  if (!hasControls) return undefined;
  return html`<button
    class="assent-button"
    type="submit"
    form="assent-embed"
    name="load"
    value="${service.id}"
    title="${contacts(view, service)}"
  >
    ${view.texts.embed.load(service.name)}
  </button>`;
}

function buttons(
  view: PlaceholderView,
  { hasControls }: Shape,
  service: ServiceDeclaration,
): Html | undefined {
  if (!hasControls) return undefined;
  const { embed: words } = view.texts;
  return html`<span class="assent-buttons"
    ><button
      class="assent-button"
      type="submit"
      form="assent-embed"
      name="load"
      value="${service.id}"
    >
      ${words.loadOnce}<span class="assent-aside">: ${service.name}</span></button
    ><button
      class="assent-button"
      type="submit"
      form="assent-embed"
      name="allow"
      value="${service.id}"
    >
      ${words.always(service.name)}
    </button></span
  >`;
}

function original(view: PlaceholderView, address: Printable): Html {
  const { embed: words } = view.texts;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer"
    >${words.original}<span class="assent-aside"> (${words.newWindow})</span></a
  >`;
}

function contacts(view: PlaceholderView, service: ServiceDeclaration): string {
  const told = view.texts.embed.contacts(service.provider ?? service.name);
  return service.purpose ? `${inLanguage(service.purpose, view.language)}. ${told}` : told;
}

function undeclared(view: PlaceholderView, { host }: Shape): string {
  return host ? view.texts.embed.undeclared(host) : view.texts.embed.undeclaredNowhere;
}

/**
 * An empty drawing: the one element whose size and aspect ratio attributes can set without inline
 * style.
 */
function spacer({ kind, width, height }: Shape): Html | undefined {
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

function sizeClasses(width: Length | undefined, height: Length | undefined): string[] {
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

function readLength(value: string | number | undefined): Length | undefined {
  return value === undefined ? undefined : lengthOf(String(value));
}

/** Numbers as HTML's "rules for parsing dimension values" read them, up to a sane size. */
const lengthOf = remembering(500, (value): Length | undefined => {
  const [, digits, unit] = /^\s*(\d{1,5})(?:\.\d{0,9})?\s*(%|px)?\s*$/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const size = Number(digits);
  return unit === "%" ? { percent: Math.min(size, 100) } : { pixels: Math.min(size, 10_000) };
});

function lengthKey(length: Length | undefined): string {
  if (length === undefined) return "";
  return "pixels" in length ? `${length.pixels}` : `${length.percent}%`;
}

function pixelsOf(length: Length | undefined): number | undefined {
  return length !== undefined && "pixels" in length ? length.pixels : undefined;
}

function isBelow(length: Length | undefined, limit: number): boolean {
  return length !== undefined && "pixels" in length && length.pixels < limit;
}

function isBlank(
  kind: BlockedEmbed["kind"],
  width: Length | undefined,
  height: Length | undefined,
): boolean {
  if (isBelow(width, BEACON + 1) || isBelow(height, BEACON + 1)) return true;
  return kind === "image" && isBelow(width, ICON + 1) && isBelow(height, ICON + 1);
}
