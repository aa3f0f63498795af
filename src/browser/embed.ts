// `<consent-embed service="…" src="…">` in the browser: what it shows is made by `embed-frames.ts`, which is fetched with
// the first of them. The element itself is there from the start, since no name can be defined anew.
import { EMBED_NAMES } from "./embed-names.ts";

const NAME = "consent-embed";

/**
 * Defines the element, and gives its class; undefined: there is one already. `boxes` has those in the page; `changed` is
 * told of each that came, changed or went.
 */
export function defineEmbeds(
  boxes: Set<object>,
  changed: (box: HTMLElement) => void,
): { readonly prototype: object } | undefined {
  if (typeof customElements !== "object" || customElements.get(NAME)) return undefined;
  class ConsentEmbed extends HTMLElement {
    static observedAttributes = [...EMBED_NAMES, "title"];
    connectedCallback(): void {
      boxes.add(this);
      changed(this);
    }
    disconnectedCallback(): void {
      boxes.delete(this);
      changed(this);
    }
    attributeChangedCallback(): void {
      changed(this);
    }
  }
  customElements.define(NAME, ConsentEmbed);
  return ConsentEmbed;
}
