// In the browser: what the gate made inert becomes what it was, where it stands.
import type { PageDocument, PageElement } from "./browser.ts";
import type { Dom } from "./dom.ts";

type Allowed = (id: string) => boolean;

/** The `<consent-embed>` elements of a page: see `browser/embed-frames.ts`. */
export interface ShownEmbeds {
  /** Would what is allowed have one of them show what it does not show yet? */
  readonly waits: (isAllowed: Allowed) => boolean;
  /** Each shows what may be shown now. */
  readonly show: () => void;
}

/** What can be done in place. */
export interface Release {
  /** False where what is allowed cannot be released in place, and the page has to be loaded anew. */
  readonly canRelease: (isAllowed: Allowed) => boolean;
  /** Releases every blocked element of the services that are allowed. Resolves when its scripts ran. */
  readonly release: (isAllowed: Allowed) => Promise<void>;
  /** Has this element been released, or one that loads from the origin of this address? */
  readonly hasReleased: (target: unknown, address: string) => boolean;
}

/** What the page is like. */
export interface ReleaseSetting {
  /** By these the marks of our own responses are known; a new one is added when the consent changes. */
  readonly keys: readonly string[];
  readonly nonce: string;
  /** The page has a policy of hosts that knows only what is allowed now: nothing can be released in place. */
  readonly isHeld: boolean;
  /** The page is the same for everybody: to load it anew would change nothing. */
  readonly isSame: boolean;
  readonly embeds: ShownEmbeds;
  /** Called around each script that runs late. */
  readonly late: { before(script: object): void; after(): void };
}

export function createRelease(document: PageDocument, dom: Dom, setting: ReleaseSetting): Release {
  const { keys, nonce: pageNonce, isHeld, isSame, late, embeds } = setting;
  const PREFIX = "data-consent-";
  const BLOCKED = `${PREFIX}blocked`;
  // Attributes by which an element shows or loads something. No others are put back: markup that
  // a visitor wrote and a site lets through must not become a handler or a document.
  const HARMLESS =
    /^(?:srcset|imagesrcset|style|rel|ping|sandbox|csp|type|disabled|data-(?!consent)[\w-]+|(src|poster|background|lowsrc|dynsrc))$/;
  /** What was put in to show whose an element is. */
  const SET = `${PREFIX}set`;
  /** Of what is put back, what comes before the address. */
  const FIRST = /^(?:sandbox|csp|type|disabled|rel)$/;
  const elements = new WeakSet<object>();
  const origins = new Set<string>();

  const urlOf = (address: string): URL | undefined => {
    try {
      return new URL(address, dom.base(document));
    } catch {
      return undefined;
    }
  };
  const isOfTheWeb = (address: string): boolean => /^https?:$/.test(urlOf(address)?.protocol ?? "");

  const isScript = (element: PageElement): boolean => dom.localName(element) === "script";

  const mayReturn = (element: PageElement, name: string, value: string): boolean => {
    const localName = dom.localName(element);
    if (isScript(element)) {
      return name === "type" || (/^(?:src|href)$/.test(name) && isOfTheWeb(value));
    }
    const harmless = HARMLESS.exec(name);
    if (harmless) return harmless[1] === undefined || isOfTheWeb(value);
    const isReference =
      name === "href"
        ? localName === "link" || (localName !== "a" && /svg/.test(dom.namespace(element) ?? ""))
        : name === "data" && localName === "object";
    return isReference && isOfTheWeb(value);
  };

  /** What the gate renamed, by its own names. */
  const originals = (element: PageElement): [string, string][] =>
    [...dom.attributes(element)].flatMap(({ name, value }): [string, string][] =>
      name.startsWith(PREFIX) && name !== BLOCKED && name !== SET
        ? [[name.slice(PREFIX.length), value]]
        : [],
    );

  /** Whose consent releases an element; undefined: no response of ours marked it. */
  const serviceOf = (element: PageElement): string | undefined => {
    const mark = dom.attribute(element, BLOCKED) ?? "";
    const key = keys.find((known) => mark.endsWith(`.${known}`));
    return key === undefined ? undefined : mark.slice(0, -key.length - 1);
  };

  const canReturn = (element: PageElement): boolean =>
    dom.localName(element) !== "meta" &&
    originals(element).every(([name, value]) => mayReturn(element, name, value)) &&
    (!isScript(element) || isOfTheWeb(dom.attribute(element, "src") ?? "")) &&
    // Written once the page is complete, it would replace the page.
    !(isScript(element) && /\bdocument\s*\.\s*write/.test(element.textContent ?? ""));

  const remember = (element: PageElement, restored: readonly [string, string][]): void => {
    elements.add(element);
    for (const [, value] of restored) origins.add(urlOf(value)?.origin ?? "");
  };

  const show = (element: PageElement): void => {
    const restored = originals(element);
    remember(element, restored);
    for (const name of (dom.attribute(element, SET) ?? "").split(" ")) {
      if (name !== "" && !name.startsWith("on")) dom.removeAttribute(element, name);
    }
    for (const name of [BLOCKED, SET]) dom.removeAttribute(element, name);
    for (const [name] of restored) dom.removeAttribute(element, PREFIX + name);
    const sheet = dom.localName(element) === "link";
    if (sheet) for (const name of ["type", "disabled"]) dom.removeAttribute(element, name);
    for (const isFirst of [true, false]) {
      for (const [name, value] of restored) {
        if (FIRST.test(name) === isFirst) dom.setAttribute(element, name, value);
      }
    }
    if (dom.matches(element, "source,track")) element.parentElement?.load?.();
  };

  /** A script runs only if it is new. Resolves when the next one may: as the parser waits, so do we. */
  const run = (element: PageElement): Promise<void> =>
    new Promise((resolve) => {
      const script = dom.createIn(document, dom.namespace(element), "script");
      for (const { name, value } of dom.attributes(element)) {
        if (name !== "type" && !name.startsWith(PREFIX)) script.setAttribute(name, value);
      }
      remember(script, [["src", script.getAttribute("src") ?? ""]]);
      const restored = originals(element);
      remember(script, restored);
      for (const [name, value] of restored) script.setAttribute(name, value);
      script.textContent = element.textContent;
      script.async = element.hasAttribute("async");
      const nonce = element.nonce || pageNonce;
      if (nonce) script.nonce = nonce;
      const waits = !script.async && (script.hasAttribute("src") || script.hasAttribute("href"));
      const ran = (): void => {
        late.after();
        resolve();
      };
      script.addEventListener("load", ran);
      script.addEventListener("error", ran);
      late.before(script);
      // Frameworks know the old one, and may want to take it away themselves.
      dom.removeAttribute(element, BLOCKED);
      dom.after(element, script);
      if (script.async) resolve();
      else if (!waits) ran();
    });

  const IS_BLOCKED = `[${BLOCKED}]`;

  const allowedElements = (isAllowed: Allowed): PageElement[] =>
    [...dom.findAll(document, IS_BLOCKED)].filter((element) => {
      const id = serviceOf(element);
      return id !== undefined && isAllowed(id);
    });

  /** Parts of a page that were fetched since come with keys of their own; what they hold, a new page can release. */
  const isOfAnother = (element: PageElement): boolean =>
    /\.[\w-]{16}$/.test(dom.attribute(element, BLOCKED) ?? "") && serviceOf(element) === undefined;

  /** What the gate puts before the addresses in style sheets and import maps: only a new page has them as they were. */
  const EDITED = /data:(?:text\/(?:javascript|plain))?,/;

  const isOutOfReach = (isAllowed: Allowed): boolean =>
    [...dom.findAll(document, "style,script[type=importmap]")].some((element) =>
      EDITED.test(element.textContent ?? ""),
    ) ||
    [...dom.findAll(document, "[data-assent-embed]")].some((frame) =>
      isAllowed(dom.attribute(frame, "data-assent-embed") ?? ""),
    ) ||
    [...dom.findAll(document, IS_BLOCKED)].some(
      (element) => isOfAnother(element) || serviceOf(element) === "-several",
    ) ||
    [...dom.findAll(document, "template")].some((template) =>
      [...dom.content(template).querySelectorAll(IS_BLOCKED)].some(serviceOf),
    );

  return {
    canRelease: (isAllowed) => {
      if (isSame) return true;
      const allowed = allowedElements(isAllowed);
      if (isOutOfReach(isAllowed)) return false;
      if (isHeld && (allowed.length > 0 || embeds.waits(isAllowed))) return false;
      return allowed.every(canReturn);
    },
    release: async (isAllowed) => {
      // What cannot return stays as it is, and keeps back nothing else.
      const allowed = allowedElements(isAllowed).filter(canReturn);
      embeds.show();
      // What is seen, then what runs; both in the order of the document.
      for (const element of allowed) if (!isScript(element)) show(element);
      for (const element of allowed) {
        // oxlint-disable-next-line no-await-in-loop -- a script may rely on the one before it
        if (isScript(element)) await run(element);
      }
    },
    hasReleased: (target, address) =>
      elements.has(target as object) || origins.has(urlOf(address)?.origin ?? "-"),
  };
}
