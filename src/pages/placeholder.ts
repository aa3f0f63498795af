// What stands in for a blocked embed: the same room, what it is, and a way to allow it.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { direction } from "./format.ts";
import { html, Slot } from "./html.ts";
import type { Html, Printable } from "./html.ts";
import type { KeptMarkup } from "./kept-markup.ts";
import { keyFilling, outsideAddress, pageKeyField } from "./links.ts";
import { ROOM_CLASS, roomFor } from "./placeholder-room.ts";
import type { Room, Spoken } from "./placeholder-room.ts";
import {
  isBlank,
  lengthKey,
  pixelsOf,
  readLength,
  sizeClasses,
  spacer,
} from "./placeholder-size.ts";
import type { Sized } from "./placeholder-size.ts";
import type { PageView } from "./types.ts";
import { inLanguage } from "./words.ts";

/**
 * The embed that was blocked. Everything but `service` comes from the page and may hold anything.
 */
export interface BlockedEmbed {
  /** Undefined: the catalogue does not know the host. */
  readonly service?: ServiceDeclaration | undefined;
  readonly host?: string | undefined;
  readonly kind: Sized["kind"];
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

const LONGEST_TITLE = 120;
/** The words of placeholders. */
export type PlaceholderView = Pick<PageView, "language" | "texts" | "formKey" | "isKept">;

/** An embed as far as its placeholder depends on it, but for the texts that stand in it as they are. */
interface Shape extends Sized {
  readonly service: ServiceDeclaration | undefined;
  readonly host: string | undefined;
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
  const markup = kept.of(keyOf(view, shape), () =>
    markupOf({ ...view, isKept: true }, shape, SLOTS),
  );
  const filling = { [TITLE.name]: title, [ADDRESS.name]: address ?? "" };
  return markup.filled({ ...filling, ...keyFilling(view.formKey) });
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
  const { service, host, width, height } = shape;
  if (isBlank(shape)) {
    return html`<span class="assent assent-embed assent-blank" aria-hidden="true"
      >${spacer(shape)}</span
    >`;
  }
  const name = service?.name ?? host ?? view.texts.embed.original;
  const said = spoken(view, shape, name);
  const room = roomFor(said, pixelsOf(width), pixelsOf(height));
  const classes = ["assent assent-embed", ROOM_CLASS[room], ...sizeClasses(shape)];
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
    data-key="${pageKeyField(view)}"
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
      data-key="${pageKeyField(view)}"
    >
      ${words.loadOnce}<span class="assent-aside">: ${service.name}</span></button
    ><button
      class="assent-button"
      type="submit"
      form="assent-embed"
      name="allow"
      value="${service.id}"
      data-key="${pageKeyField(view)}"
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
  const what = service.placeholder ?? service.purpose;
  return what ? `${inLanguage(what, view.language)}. ${told}` : told;
}

function undeclared(view: PlaceholderView, { host }: Shape): string {
  return host ? view.texts.embed.undeclared(host) : view.texts.embed.undeclaredNowhere;
}
