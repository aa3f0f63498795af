// What stands in for a blocked embed: the same room, what it is, and a way to allow it.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { direction } from "./format.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
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

/**
 * The placeholder of one blocked embed: phrasing content only (it may stand in a paragraph), no
 * inline style (it works under a strict Content-Security-Policy), no JavaScript. Its buttons belong
 * to `embedForm`.
 */
export function placeholder(view: PageView, embed: BlockedEmbed): Html {
  const width = readLength(embed.width);
  const height = readLength(embed.height);
  if (isBlank(embed.kind, width, height)) {
    return html`<span class="assent assent-embed assent-blank" aria-hidden="true"
      >${spacer(embed, width, height)}</span
    >`;
  }
  const name = embed.service?.name ?? embed.host ?? view.texts.embed.original;
  const said = spoken(view, embed, name);
  const room = roomFor(said, pixelsOf(width), pixelsOf(height));
  const classes = ["assent assent-embed", ROOM_CLASS[room], ...sizeClasses(width, height)];
  return html`<span
    class="${classes.filter(Boolean).join(" ")}"
    role="group"
    aria-label="${view.texts.embed.label(name)}"
    lang="${view.language}"
    dir="${direction(view.language)}"
    >${spacer(embed, width, height)}<span class="assent-inside"
      >${room === "mini" ? brief(view, embed, name) : full(view, embed, said, room)}</span
    ></span
  >`;
}

/** What a placeholder says where it has the room. */
function spoken(view: PageView, { service, title, ...embed }: BlockedEmbed, name: string): Spoken {
  const { embed: words } = view.texts;
  const titled = title?.trim().slice(0, LONGEST_TITLE);
  const hasButtons = service !== undefined && embed.controls !== false;
  return {
    heading: titled ? `${name}: ${titled}` : name,
    why: service === undefined ? undeclared(view, embed) : contacts(view, service),
    buttons: hasButtons ? [words.loadOnce, words.always(service.name)] : [],
  };
}

function full(
  view: PageView,
  embed: BlockedEmbed,
  { heading, why }: Spoken,
  room: Room,
): readonly (Html | undefined)[] {
  return [
    html`<strong>${heading}</strong>`,
    html`<span>${why}</span>`,
    embed.service &&
      (room === "single"
        ? loadButton(view, embed, embed.service)
        : buttons(view, embed, embed.service)),
    room === "ample" || room === "small" ? original(view, embed) : undefined,
  ];
}

function brief(view: PageView, embed: BlockedEmbed, name: string): Html {
  const { service } = embed;
  if (service === undefined) return html`<span title="${undeclared(view, embed)}">${name}</span>`;
  return loadButton(view, embed, service) ?? html`<span>${name}</span>`;
}

/** One button that says whom it loads, and in its title what that means. */
function loadButton(
  view: PageView,
  embed: BlockedEmbed,
  service: ServiceDeclaration,
): Html | undefined {
  if (embed.controls === false) return undefined;
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
  view: PageView,
  embed: BlockedEmbed,
  service: ServiceDeclaration,
): Html | undefined {
  if (embed.controls === false) return undefined;
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

function original(view: PageView, embed: BlockedEmbed): Html | undefined {
  const address = outsideAddress(embed.url);
  if (address === undefined || embed.kind === "image" || embed.controls === false) return undefined;
  const { embed: words } = view.texts;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer"
    >${words.original}<span class="assent-aside"> (${words.newWindow})</span></a
  >`;
}

function contacts(view: PageView, service: ServiceDeclaration): string {
  const told = view.texts.embed.contacts(service.provider ?? service.name);
  return service.purpose ? `${inLanguage(service.purpose, view.language)}. ${told}` : told;
}

function undeclared(view: PageView, embed: BlockedEmbed): string {
  return embed.host ? view.texts.embed.undeclared(embed.host) : view.texts.embed.undeclaredNowhere;
}

/**
 * An empty drawing: the one element whose size and aspect ratio attributes can set without inline
 * style.
 */
function spacer(
  embed: BlockedEmbed,
  width: Length | undefined,
  height: Length | undefined,
): Html | undefined {
  if (embed.kind === "image" && width === undefined && height === undefined) return undefined;
  // An image with one side given has a height we cannot know; the other kinds have a default.
  const known = embed.kind === "image" ? undefined : true;
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

/** Numbers as HTML's "rules for parsing dimension values" read them, up to a sane size. */
function readLength(value: string | number | undefined): Length | undefined {
  if (value === undefined) return undefined;
  const [, digits, unit] = /^\s*(\d{1,5})(?:\.\d{0,9})?\s*(%|px)?\s*$/.exec(String(value)) ?? [];
  if (digits === undefined) return undefined;
  const size = Number(digits);
  return unit === "%" ? { percent: Math.min(size, 100) } : { pixels: Math.min(size, 10_000) };
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
