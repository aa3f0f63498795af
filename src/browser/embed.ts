// `<consent-embed service="…" src="…">` in the browser: a frame, or what stands in its place, in a shadow root that
// frameworks do not look into. It changes with what is allowed.
import type { ShownEmbeds } from "../pages/script/release.ts";
import { attempt } from "./replace.ts";

const NAME = "consent-embed";
/** What the frame gets as it is: `FRAME_ATTRIBUTES` of the gate. */
const PASSED = "width height allow allowfullscreen loading referrerpolicy sandbox".split(" ");
/** Where it stands in for what a script draws, and the page says no size. */
const BOX: Readonly<Record<string, string>> = { width: "100%", height: "180" };
const BLOCKED = "data-consent-blocked";

export interface EmbedSetting {
  /** Path of our routes. */
  readonly prefix: string;
  readonly key: string;
  /** What lacks consent for this address of this service; undefined: it may be shown. */
  readonly refusalOf: (service: string, src?: string) => string | undefined;
}

/** Defines the element. */
export function defineEmbeds({ prefix, key, refusalOf }: EmbedSetting): ShownEmbeds {
  /** What each of those in the page waits for; undefined: nothing. */
  const boxes = new Map<HTMLElement, string | undefined>();
  /** Takes what the boxes stand for out of sight, meanwhile. */
  let sheet: CSSStyleSheet | undefined;
  const embeds: ShownEmbeds = {
    hear: () => undefined,
    waits: (isAllowed) => [...boxes.values()].some((held) => held && isAllowed(held)),
    show: () => {
      for (const box of boxes.keys()) update(box);
    },
  };

  const hide = (): void =>
    attempt(() => {
      let rules = "";
      for (const [box, held] of boxes) {
        const id = box.getAttribute("for")?.replace(/^#/, "");
        if (held && id) rules += `#${CSS.escape(id)}:not(assent-root *){display:none!important}`;
      }
      if (rules && !sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
      sheet?.replaceSync(rules);
    });

  const update = (box: HTMLElement): void => {
    // The parser may be about to give it the shadow root that the server has written.
    if (!boxes.has(box) || (document.readyState === "loading" && !box.shadowRoot)) return;
    const root = box.shadowRoot ?? box.attachShadow({ mode: "open" });
    const service = (box.getAttribute("service") ?? "").trim();
    const src = box.getAttribute("src") ?? "";
    const isFrame = isOfTheWeb(src);
    const held = refusalOf(service, isFrame ? src : undefined);
    boxes.set(box, held);
    hide();
    let frame = root.querySelector("iframe");
    if (!held && !isFrame) return frame?.remove();
    frame ??= document.createElement("iframe");
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- one listener, however often it is shown
    frame.onload = ({ target }) => embeds.hear(target);
    const set = put.bind(undefined, frame);
    set("part", "frame");
    set("frameborder", "0");
    for (const name of PASSED) set(name, box.getAttribute(name) ?? (isFrame ? null : BOX[name]));
    frame.title = box.title || frame.title || service;
    if (held) set("sandbox", null);
    const mark = frame.getAttribute(BLOCKED);
    const isShown = held
      ? mark?.startsWith(`${held}.`)
      : !mark && frame.getAttribute("src") === src;
    if (!isShown) {
      set("srcdoc", null);
      set(BLOCKED, null);
      set(
        "src",
        held ? `${location.origin}${prefix}/embed?service=${encodeURIComponent(held)}` : src,
      );
      // Where something free is set, the guard takes the mark away.
      if (held) set(BLOCKED, `${held}.${key}`);
    }
    if (!frame.isConnected) root.append(frame);
    embeds.hear(frame);
  };

  if (typeof customElements !== "object" || customElements.get(NAME)) return embeds;
  const names = ["service", "src", "for", ...PASSED];
  class ConsentEmbed extends HTMLElement {
    static observedAttributes = [...names, "title"];
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
    Object.defineProperty(ConsentEmbed.prototype, name, {
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        put(this, name, value);
      },
    });
  }
  customElements.define(NAME, ConsentEmbed);
  document.addEventListener("DOMContentLoaded", () => embeds.show());
  return embeds;
}

function isOfTheWeb(href: string): boolean {
  const link = Object.assign(document.createElement("a"), { href });
  return href !== "" && /^https?:$/.test(link.protocol);
}

function put(element: Element, name: string, value: unknown): void {
  if (value === undefined || value === null || value === false) element.removeAttribute(name);
  // oxlint-disable-next-line typescript/no-base-to-string -- as the browser's own reflecting properties do
  else element.setAttribute(name, value === true ? "" : String(value));
}
