// `<consent-embed service="…" src="…">` in the browser: what it shows is made by `embed-frames.ts`, which is fetched with
// the first of them. The element itself is there from the start, since no name can be defined anew.
import { attempt } from "./replace.ts";

/**
 * Defines the element, and gives its class; undefined: there is one already. `boxes` has those in the page; `changed` is
 * told of each that came or went.
 */
export function defineEmbeds(
  boxes: Set<object>,
  changed: (box: HTMLElement) => void,
): { readonly prototype: object } | undefined {
  let defined: { readonly prototype: object } | undefined;
  attempt(() => {
    class ConsentEmbed extends HTMLElement {
      connectedCallback(): void {
        boxes.add(this);
        changed(this);
      }
      disconnectedCallback(): void {
        boxes.delete(this);
        changed(this);
      }
    }
    customElements.define("consent-embed", ConsentEmbed);
    defined = ConsentEmbed;
  });
  return defined;
}
