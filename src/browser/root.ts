// Our own element in the page, out of sight of what compares the page with what it expects. While the page is read it
// stands in a shadow root of the body; then it comes last in the body, and a slot shows it first. Without JavaScript it
// stays where it was written: first.

import { attempt } from "./replace.ts";

/** The element of this name holds all that assent adds to the body. */
const NAME = "assent-root";
const SLOT = "assent";
const HEADING = "link[rel=stylesheet]";

/** Defines the element; a router runs this again, when it is there already. */
export function defineRoot(): void {
  const known = new WeakSet<HTMLElement>();
  attempt(() =>
    customElements.define(
      NAME,
      class extends HTMLElement {
        connectedCallback(): void {
          const { body } = document;
          if (known.has(this) || this.parentElement !== body) return;
          known.add(this);
          // A page may have a shadow root there that is closed to us.
          attempt(() => {
            const shadow = body.shadowRoot ?? body.attachShadow({ mode: "open" });
            if (!shadow.querySelector(`slot[name=${SLOT}]`)) {
              const own = document.createElement("slot");
              own.name = SLOT;
              shadow.append(own, document.createElement("slot"));
            }
            this.slot = SLOT;
            // A router has put it into the page, and takes away what follows: it stays where it is.
            if (document.readyState !== "loading") return;
            shadow.prepend(this);
            document.addEventListener("readystatechange", () => settle(this, body), { once: true });
          });
        }
      },
    ),
  );
}

/** Back into the page, once all of it is there: no framework minds what comes last. */
function settle(root: HTMLElement, body: HTMLElement): void {
  const link = root.querySelector<HTMLLinkElement>(HEADING);
  const enter = (): void => {
    // A sheet that moves is loaded anew: meanwhile its rules hold by themselves.
    const rules = [...(link?.sheet?.cssRules ?? [])].map(({ cssText }) => cssText);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules.join("\n"));
    document.adoptedStyleSheets.push(sheet);
    const focused = root.getRootNode() as ShadowRoot;
    const active = focused.activeElement;
    body.append(root);
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  };
  if (!link || link.sheet) enter();
  else for (const name of ["load", "error"]) link.addEventListener(name, enter, { once: true });
}
