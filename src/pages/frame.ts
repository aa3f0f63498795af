// The frame of an allowed embed, as a template asked for it.
import { html, type Html } from "./html.ts";

/** What the frame shows and how large. */
export interface Frame {
  readonly src: string;
  readonly title: string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly attributes?: Readonly<Record<string, string | boolean>>;
}

/** An `iframe` that loads when it comes into view. Attribute names that are none are left out. */
export function frame({ src, title, width, height, attributes = {} }: Frame): Html {
  const all: Readonly<Record<string, string | number | boolean | undefined>> = {
    src,
    title,
    width,
    height,
    loading: "lazy",
    ...attributes,
  };
  const written = Object.entries(all).flatMap(([name, value]) => {
    if (value === undefined || value === false || !/^[a-z][a-z0-9-]*$/i.test(name)) return [];
    return [value === true ? html` ${name}=""` : html` ${name}="${String(value)}"`];
  });
  return html`<iframe${written}></iframe>`;
}
