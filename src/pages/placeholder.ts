// What stands in a blocked element, as attributes of that element: frameworks take any other change of their markup for
// a fault.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { consentEmbed, type ConsentEmbed } from "./consent-embed.ts";
import { cachedEmbedDocument, type EmbedView } from "./embed-document.ts";
import { embedImage } from "./embed-image.ts";
import type { MarkupCache } from "./markup-cache.ts";

/** A blocked element. Everything but `service` and `kind` comes from the page. */
export interface BlockedElement {
  readonly service: ServiceDeclaration | undefined;
  readonly host: string;
  readonly kind: "iframe" | "frame" | "object" | "embed" | "image" | "video";
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly width: string | undefined;
  readonly height: string | undefined;
}

/** An attribute for it. Without a value, the page's own is only put aside. */
export interface ElementAttribute {
  readonly name: string;
  readonly value?: string | undefined;
}

/** The first frames of a page hold their document; those that follow fetch it. */
const WRITTEN_OUT = 20;
/** What is put in may take these bytes, … */
const ALLOWANCE = 32 << 10;
/** … and besides this many for each byte of the page before it. With the marks of tags a page grows eightfold at most. */
const SHARE = 2;
const NOTHING: readonly ElementAttribute[] = [];
/** Of a frame that shows a document of ours: what would keep its buttons from working. */
const RESTRICTIONS: readonly ElementAttribute[] = [{ name: "sandbox" }, { name: "csp" }];

/** What of the site's own policy lets placeholders be shown. */
export interface PlaceholderRoom {
  /** May the page have plugins, and frames, of its own host? */
  readonly objects: boolean;
  readonly frames: boolean;
  /** May it show images that stand in an address? */
  readonly dataImages: boolean;
}

/** The placeholders of one page. */
export class Placeholders {
  readonly #kept: MarkupCache;
  readonly #view: () => EmbedView;
  readonly #room: PlaceholderRoom;
  #frames = 0;
  #spent = 0;

  /** `view` is asked for with the first placeholder. */
  constructor(kept: MarkupCache, view: () => EmbedView, room: PlaceholderRoom) {
    this.#kept = kept;
    this.#view = view;
    this.#room = room;
  }

  /** The attributes that show this embed; none where there is no room for them. `before`: bytes of the page before it. */
  of(request: BlockedElement, before: number): readonly ElementAttribute[] {
    const attributes = this.#attributes(request);
    const bytes = attributes.reduce((sum, { value }) => sum + Buffer.byteLength(value ?? ""), 0);
    if (this.#spent + bytes > ALLOWANCE + SHARE * before) return NOTHING;
    this.#spent += bytes;
    return attributes;
  }

  /** What is put into a `<consent-embed>`; undefined where there is nothing to show, or no room for it. */
  embed(request: ConsentEmbed, before: number): string | undefined {
    const markup = consentEmbed(this.#kept, this.#view(), request);
    if (markup === undefined) return undefined;
    const bytes = Buffer.byteLength(markup);
    if (this.#spent + bytes > ALLOWANCE + SHARE * before) return undefined;
    this.#spent += bytes;
    return markup;
  }

  #attributes(request: BlockedElement): readonly ElementAttribute[] {
    const { kind, service, host, width, height } = request;
    switch (kind) {
      case "iframe":
        return this.#frame(request);
      case "frame":
        return this.#room.frames ? [{ name: "src", value: this.#address(request) }] : NOTHING;
      case "object":
      case "embed": {
        if (!this.#room.objects) return NOTHING;
        const name = kind === "object" ? "data" : "src";
        return [
          { name, value: this.#address(request) },
          { name: "type", value: "text/html" },
        ];
      }
      case "image":
      case "video": {
        if (!this.#room.dataImages) return NOTHING;
        const drawing = embedImage(service?.name ?? host, width, height);
        return [{ name: kind === "image" ? "src" : "poster", value: drawing }];
      }
      default:
        return NOTHING;
    }
  }

  #frame(request: BlockedElement): readonly ElementAttribute[] {
    const { service, host, url, title } = request;
    this.#frames++;
    if (this.#frames <= WRITTEN_OUT) {
      const value = cachedEmbedDocument(this.#kept, this.#view(), { service, host, url, title });
      return [{ name: "srcdoc", value }, ...RESTRICTIONS];
    }
    if (!this.#room.frames) return NOTHING;
    return [{ name: "src", value: this.#address(request) }, ...RESTRICTIONS];
  }

  #address({ service, host }: BlockedElement): string {
    return embedAddress(this.#view().prefix, service?.id, host);
  }
}

/** Where the document of a blocked embed is. */
export function embedAddress(prefix: string, service: string | undefined, host: string): string {
  const query = new URLSearchParams(service === undefined ? { host } : { service });
  return `${prefix}/embed?${query.toString()}`;
}
