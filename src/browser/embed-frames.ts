// What `<consent-embed>` shows in the browser: a frame, or what stands in its place, in a shadow root that frameworks do
// not look into. It changes with what is allowed.
import type { ShownEmbeds } from "../pages/script/release.ts";
import type { FirstPart } from "../pages/script/parts.ts";
import { attempt } from "./replace.ts";

/** What the frame gets as it is: `FRAME_ATTRIBUTES` of the gate. */
const PASSED = "width height allow allowfullscreen loading referrerpolicy sandbox".split(" ");
/** Attributes that are properties as well. */
const NAMES = ["service", "src", "for", ...PASSED];
/** Where it stands in for what a script draws, and the page says no size. */
const BOX: Readonly<Record<string, string>> = { width: "100%", height: "180" };
const BLOCKED = "data-consent-blocked";

/** Makes those in the page what they are to be, and each that comes from now on. */
export function showEmbeds(part: FirstPart): ShownEmbeds {
  const { refusalOf } = part;
  const { prefix, key } = part.setting;
  /** What each of those in the page waits for; undefined: nothing. */
  const waiting = new Map<HTMLElement, string | undefined>();
  /** Takes what the boxes stand for out of sight, meanwhile. */
  let sheet: CSSStyleSheet | undefined;
  const embeds: ShownEmbeds = {
    waits: (isAllowed) => [...waiting.values()].some((held) => held && isAllowed(held)),
    show: () => {
      for (const box of part.boxes as Set<HTMLElement>) update(box);
    },
  };

  const hide = (): void =>
    attempt(() => {
      let rules = "";
      for (const [box, held] of waiting) {
        const id = box.getAttribute("for")?.replace(/^#/, "");
        if (held && id) rules += `#${CSS.escape(id)}:not(assent-root *){display:none!important}`;
      }
      if (rules && !sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
      sheet?.replaceSync(rules);
    });

  const watcher = new MutationObserver((changes) => {
    for (const box of new Set(changes.map(({ target }) => target as HTMLElement))) update(box);
  });

  const update = (box: HTMLElement): void => {
    if (!part.boxes.has(box)) {
      if (waiting.delete(box)) hide();
      return;
    }
    adoptOwn(box);
    // It is told once of each, however often it is asked to.
    watcher.observe(box, { attributeFilter: [...NAMES, "title"] });
    // The parser may be about to give it the shadow root that the server has written.
    if (isReading() && !box.shadowRoot) {
      waiting.set(box, undefined);
      return;
    }
    const root = box.shadowRoot ?? box.attachShadow({ mode: "open" });
    const service = (box.getAttribute("service") ?? "").trim();
    const src = box.getAttribute("src") ?? "";
    const isFrame = isOfTheWeb(src);
    const held = refusalOf(service, isFrame ? src : undefined);
    waiting.set(box, held);
    hide();
    let frame = root.querySelector("iframe");
    if (!held && !isFrame) return frame?.remove();
    frame ??= document.createElement("iframe");
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- one listener, however often it is shown
    frame.onload = ({ target }) => part.hear(target);
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
    part.hear(frame);
  };

  // Frameworks set properties where an element has them, and some (Solid) where it has none.
  for (const name of part.embed ? NAMES : []) {
    Object.defineProperty(part.embed?.prototype, name, {
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        put(this, name, value);
      },
    });
  }
  part.changed = update;
  embeds.show();
  if (isReading()) document.addEventListener("DOMContentLoaded", () => embeds.show());
  return embeds;
}

/** What was set on it as a property before there was one. */
function adoptOwn(box: HTMLElement): void {
  for (const name of NAMES) {
    if (!Object.hasOwn(box, name)) continue;
    const value: unknown = Reflect.get(box, name);
    Reflect.deleteProperty(box, name);
    Reflect.set(box, name, value);
  }
}

function isReading(): boolean {
  return document.readyState === "loading";
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
