// `<consent-embed service="…" src="…">` in the browser: a frame, or what stands in its place, in a shadow root that
// frameworks do not look into. It changes with what is allowed.
import type { ShownEmbeds } from "../pages/script/release.ts";
import { attempt } from "./replace.ts";

const NAME = "consent-embed";
/** What the frame gets as it is; `FRAME_ATTRIBUTES` of the gate and `title`. */
const PASSED = "title width height allow allowfullscreen loading referrerpolicy sandbox";
const BLOCKED = "data-consent-blocked";

export interface EmbedSetting {
  /** Path of our routes. */
  readonly prefix: string;
  readonly key: string;
  /** What lacks consent for this address of this service; undefined: it may be shown. */
  readonly refusalOf: (service: string, src: string | null) => string | undefined;
}

/** Defines the element. */
export function defineEmbeds({ prefix, key, refusalOf }: EmbedSetting): ShownEmbeds {
  /** What each of those in the page waits for; undefined: nothing. */
  const boxes = new Map<HTMLElement, string | undefined>();
  const known = new WeakSet<ShadowRoot>();
  /** Takes what the boxes stand for out of sight, meanwhile. */
  let sheet: CSSStyleSheet | undefined;
  const embeds: ShownEmbeds = {
    hear: () => undefined,
    waits: (isAllowed) => [...boxes.values()].some((held) => held !== undefined && isAllowed(held)),
    show: () => {
      for (const box of boxes.keys()) update(box);
    },
  };

  const hide = (): void =>
    attempt(() => {
      const rules = [...boxes].map(([box, held]) => {
        const id = (box.getAttribute("for") ?? "").replace(/^#/, "");
        return held !== undefined && id ? `#${CSS.escape(id)}{display:none!important}` : "";
      });
      if (!sheet && rules.join("") === "") return;
      if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
      sheet.replaceSync(rules.join(""));
    });

  const update = (box: HTMLElement): void => {
    // The parser may be about to give it the shadow root that the server has written.
    if (!boxes.has(box) || (document.readyState === "loading" && !box.shadowRoot)) return;
    const root = box.shadowRoot ?? box.attachShadow({ mode: "open" });
    if (!known.has(root)) {
      known.add(root);
      root.addEventListener("load", ({ target }) => embeds.hear(target), true);
    }
    const service = (box.getAttribute("service") ?? "").trim();
    const address = box.getAttribute("src");
    const src = address !== null && isOfTheWeb(address) ? address : null;
    const held = refusalOf(service, src);
    boxes.set(box, held);
    hide();
    let frame = root.querySelector("iframe");
    if (held === undefined && src === null) return frame?.remove();
    if (!frame) {
      frame = document.createElement("iframe");
      frame.setAttribute("part", "frame");
      frame.setAttribute("frameborder", "0");
    }
    const mark = frame.getAttribute(BLOCKED);
    const isShown =
      held === undefined
        ? mark === null && frame.getAttribute("src") === src
        : mark?.startsWith(`${held}.`);
    for (const name of PASSED.split(" ")) {
      const value =
        name === "sandbox" && held !== undefined
          ? null
          : (box.getAttribute(name) ??
            (src === null ? { width: "100%", height: "180" }[name] : undefined) ??
            (name === "title" ? (isShown ? frame.title : service) : null));
      if (value === null) frame.removeAttribute(name);
      else frame.setAttribute(name, value);
    }
    if (!isShown) {
      frame.removeAttribute("srcdoc");
      frame.removeAttribute(BLOCKED);
      const own = `${location.origin}${prefix}/embed?service=${encodeURIComponent(held ?? "")}`;
      frame.setAttribute("src", held === undefined ? (src ?? "") : own);
      if (held !== undefined) frame.setAttribute(BLOCKED, `${held}.${key}`);
    }
    if (!frame.isConnected) root.append(frame);
    embeds.hear(frame);
  };

  if (typeof customElements !== "object" || customElements.get(NAME)) return embeds;
  const names = ["service", "src", "for", ...PASSED.split(" ")];
  class ConsentEmbed extends HTMLElement {
    static observedAttributes = names;
    connectedCallback(): void {
      boxes.set(this, undefined);
      update(this);
    }
    disconnectedCallback(): void {
      boxes.delete(this);
      hide();
    }
    attributeChangedCallback(): void {
      update(this);
    }
  }
  // Frameworks set properties where an element has them, and some (Solid) where it has none.
  for (const name of names) {
    if (name in HTMLElement.prototype) continue;
    Object.defineProperty(ConsentEmbed.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === undefined || value === null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? "" : String(value));
      },
    });
  }
  customElements.define(NAME, ConsentEmbed);
  document.addEventListener("DOMContentLoaded", () => embeds.show());
  return embeds;
}

function isOfTheWeb(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}
