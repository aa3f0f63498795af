// The short form of a placeholder, and when a page gets it: a page may hold any number of small embeds.

import { html } from "./html.ts";
import { pageKeyField } from "./links.ts";
import type { BlockedEmbed, PlaceholderView } from "./placeholder.ts";

/** The first of a page are written out. */
const WRITTEN_OUT = 19;
/** The short form is never longer, in bytes as UTF-8. */
const MOST_BYTES = 300;
/** What a name may contribute to it. */
const LONGEST_NAME = 40;
/** All placeholders of a page may take these bytes, … */
const ALLOWANCE = 32 << 10;
/** … and besides this many for each byte of the page before them. With the marks of tags a page grows eightfold at most. */
const SHARE = 2;

/** Counts the placeholders of one page. */
export class PlaceholderBudget {
  #count = 0;
  #spent = 0;

  /** Is the next placeholder of the page to be short? */
  get isShort(): boolean {
    return this.#count >= WRITTEN_OUT;
  }

  /** The markup if there is room for it, else "": the embed is then only hidden. `before`: bytes of the page before it. */
  take(markup: string, before: number): string {
    this.#count++;
    const bytes = Buffer.byteLength(markup);
    if (this.#spent + bytes > ALLOWANCE + SHARE * before) return "";
    this.#spent += bytes;
    return markup;
  }
}

/** What it is and a button that loads it, in at most 300 bytes; without the button where that would be more. */
export function briefPlaceholder(view: PlaceholderView, embed: BlockedEmbed): string {
  const { service, host, controls } = embed;
  const name = shortened(service?.name ?? host ?? view.texts.embed.original);
  if (service !== undefined && controls !== false) {
    const label = view.texts.embed.load(name);
    const markup = html`<span class="assent assent-embed assent-tight" lang="${view.language}"
      ><button
        class="assent-button"
        form="assent-embed"
        name="load"
        value="${service.id}"
        data-key="${pageKeyField(view)}"
      >
        ${label}
      </button></span
    >`.toString();
    if (Buffer.byteLength(markup) <= MOST_BYTES) return markup;
  }
  const markup = html`<span class="assent assent-embed assent-tight">${name}</span>`.toString();
  return Buffer.byteLength(markup) <= MOST_BYTES
    ? markup
    : html`<span class="assent assent-embed assent-tight">…</span>`.toString();
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME
    ? name
    : `${Array.from(name.slice(0, 2 * LONGEST_NAME))
        .slice(0, LONGEST_NAME)
        .join("")}…`;
}
