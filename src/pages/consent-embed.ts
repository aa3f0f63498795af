// What a `<consent-embed>` shows before, or without, the browser's script: a declarative shadow root. Frameworks see no
// child of the element in it.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { cachedEmbedDocument, type EmbedView } from "./embed-document.ts";
import { iframe } from "./frame.ts";
import { html } from "./html.ts";
import type { MarkupCache } from "./markup-cache.ts";

/** The element. Everything but `held` comes from the page. */
export interface ConsentEmbed {
  /** Whose consent is missing; undefined: the frame may be shown. `host` empty: it has no address. */
  readonly held:
    | {
        readonly id: string;
        readonly service: ServiceDeclaration | undefined;
        readonly host: string;
      }
    | undefined;
  /** An address of the web, as the page writes it. */
  readonly src: string | undefined;
  readonly title: string | undefined;
  /** The service that the page names. */
  readonly service: ServiceDeclaration | undefined;
  /** Attributes of its frame, none of which may be code or an address. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where it stands in for what a script draws, and the page says no size: as wide as there is room. */
const BOX = { width: "100%", height: "180" };

/** The shadow root as markup; undefined: there is nothing to show. */
export function consentEmbed(
  kept: MarkupCache,
  view: EmbedView,
  { held, src, title, service: named, attributes }: ConsentEmbed,
): string | undefined {
  // A frame needs a name for who does not see it; it stays when what is in the frame changes.
  const label = title ?? named?.name ?? held?.host ?? "";
  if (held === undefined) {
    return src === undefined ? undefined : shadow({ title: label, ...attributes, src });
  }
  const { id, service, host } = held;
  const { sandbox: _, ...size } = attributes;
  const known = { service, host: host === "" ? undefined : host, url: src, title };
  return shadow({
    title: label,
    ...(src === undefined && BOX),
    ...size,
    srcdoc: cachedEmbedDocument(kept, view, known),
    // By this the browser's script knows what is shown.
    "data-consent-blocked": `${id}.${(view.formKey ?? "").slice(0, 16)}`,
  });
}

function shadow(attributes: Readonly<Record<string, string>>): string {
  const shown = iframe({ part: "frame", frameborder: "0", ...attributes });
  return html`<template shadowrootmode="open">${shown}</template>`.toString();
}
