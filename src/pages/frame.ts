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

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An `iframe` that loads when it comes into view. Attribute names that are none are left out. */
export function frame({ src, title, width, height, attributes = {} }: Frame): Html {
  return iframe({ src, title, width, height, loading: "lazy", ...attributes });
}

/**
 * The same frame with a document of ours in it. `service`: by this the browser's script knows that a new page would show
 * more once it is allowed.
 */
export function heldFrame(
  { title, width, height, attributes = {} }: Frame,
  service: string,
  shown: Html,
): Html {
  const kept = Object.entries(attributes).filter(([name]) => !/^(?:sandbox|csp)$/i.test(name));
  return iframe({
    title,
    width,
    height,
    srcdoc: shown.toString(),
    ...Object.fromEntries(kept),
    "data-assent-embed": service,
  });
}

/** An `iframe` with these attributes; those whose name is none are left out. */
export function iframe(all: Attributes): Html {
  const written = Object.entries(all).flatMap(([name, value]) => {
    if (value === undefined || value === false || !/^[a-z][a-z0-9-]*$/i.test(name)) return [];
    return [value === true ? html` ${name}=""` : html` ${name}="${String(value)}"`];
  });
  return html`<iframe${written}></iframe>`;
}
