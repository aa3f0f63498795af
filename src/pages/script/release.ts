// In the browser: what the gate made inert becomes what it was, where it stands.
import type { PageDocument, PageElement } from "./browser.ts";

type Allowed = (id: string) => boolean;

/** What can be done in place. */
export interface Release {
  /** False where what is allowed cannot be released in place, and the page has to be loaded anew. */
  readonly canRelease: (isAllowed: Allowed) => boolean;
  /** Releases every blocked element of the services that are allowed. Resolves when its scripts ran. */
  readonly release: (isAllowed: Allowed) => Promise<void>;
}

/**
 * The text of this function is sent to browsers: it uses its parameters and what every browser has,
 * and nothing else of this package. `isHeld`: the page has a policy of hosts that knows only what is
 * allowed now, so that nothing can be released in place.
 */
export function createRelease(document: PageDocument, pageNonce: string, isHeld: boolean): Release {
  const PREFIX = "data-consent-";
  // Attributes by which an element shows or loads something. No others are put back: markup that
  // a visitor wrote and a site lets through must not become a handler or a document.
  const HARMLESS =
    /^(?:srcset|imagesrcset|style|ping|data-(?!consent)[\w-]+|(src|poster|background|lowsrc|dynsrc))$/;

  const isOfTheWeb = (address: string): boolean => {
    try {
      return /^https?:$/.test(new URL(address, document.baseURI).protocol);
    } catch {
      return false;
    }
  };

  const isScript = (element: PageElement): boolean => element.localName === "script";

  const mayReturn = (element: PageElement, name: string, value: string): boolean => {
    const { localName } = element;
    if (isScript(element)) {
      return name === "type" || (/^(?:src|href)$/.test(name) && isOfTheWeb(value));
    }
    const harmless = HARMLESS.exec(name);
    if (harmless) return harmless[1] === undefined || isOfTheWeb(value);
    const isReference =
      name === "href"
        ? localName === "link" || (localName !== "a" && /svg/.test(element.namespaceURI ?? ""))
        : name === "data" && localName === "object";
    return isReference && isOfTheWeb(value);
  };

  /** What the gate renamed, by its own names. */
  const originals = (element: PageElement): [string, string][] =>
    [...element.attributes].flatMap(({ name, value }): [string, string][] =>
      name.startsWith(PREFIX) && name !== `${PREFIX}blocked`
        ? [[name.slice(PREFIX.length), value]]
        : [],
    );

  const canReturn = (element: PageElement): boolean =>
    element.localName !== "meta" &&
    originals(element).every(([name, value]) => mayReturn(element, name, value)) &&
    // Written once the page is complete, it would replace the page.
    !(isScript(element) && /\bdocument\s*\.\s*write/.test(element.textContent ?? ""));

  /** Takes away the placeholder; the element it stands for comes right after it, hidden. */
  const uncover = (element: PageElement): void => {
    const placeholder = element.previousElementSibling;
    if (!placeholder?.classList.contains("assent-embed")) return;
    placeholder.remove();
    element.removeAttribute("hidden");
  };

  const show = (element: PageElement): void => {
    uncover(element);
    const restored = originals(element);
    for (const [name] of restored) element.removeAttribute(PREFIX + name);
    element.removeAttribute(`${PREFIX}blocked`);
    for (const [name, value] of restored) element.setAttribute(name, value);
    if (element.matches("source,track")) element.parentElement?.load?.();
  };

  /** A script runs only if it is new. Resolves when the next one may: as the parser waits, so do we. */
  const run = (element: PageElement): Promise<void> =>
    new Promise((resolve) => {
      const script = document.createElementNS(element.namespaceURI, "script");
      for (const { name, value } of element.attributes) {
        if (name !== "type" && !name.startsWith(PREFIX)) script.setAttribute(name, value);
      }
      for (const [name, value] of originals(element)) script.setAttribute(name, value);
      script.textContent = element.textContent;
      script.async = element.hasAttribute("async");
      const nonce = element.nonce || pageNonce;
      if (nonce) script.nonce = nonce;
      const waits = !script.async && (script.hasAttribute("src") || script.hasAttribute("href"));
      script.addEventListener("load", resolve);
      script.addEventListener("error", resolve);
      element.replaceWith(script);
      if (!waits) resolve();
    });

  const IS_BLOCKED = "[data-consent-blocked]";

  /** The site's own claim on an element outweighs what the gate found. */
  const serviceOf = (element: PageElement): string =>
    (
      element.getAttribute("data-consent") ??
      element.getAttribute("data-consent-blocked") ??
      ""
    ).trim();

  const allowedElements = (isAllowed: Allowed): PageElement[] =>
    [...document.querySelectorAll(IS_BLOCKED)].filter((element) => isAllowed(serviceOf(element)));

  const isOutOfReach = (): boolean =>
    document.querySelector('[data-consent-blocked="-several"]') !== null ||
    [...document.querySelectorAll("template")].some(
      ({ content }) => content?.querySelector(IS_BLOCKED) !== null,
    );

  return {
    canRelease: (isAllowed) => {
      const elements = allowedElements(isAllowed);
      if (isOutOfReach() || (isHeld && elements.length > 0)) return false;
      return elements.every(canReturn);
    },
    release: async (isAllowed) => {
      const elements = allowedElements(isAllowed);
      // What is seen, then what runs; both in the order of the document.
      for (const element of elements) if (!isScript(element)) show(element);
      for (const element of elements) {
        // oxlint-disable-next-line no-await-in-loop -- a script may rely on the one before it
        if (isScript(element)) await run(element);
      }
    },
  };
}
