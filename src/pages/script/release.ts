// In the browser: what the gate made inert becomes what it was, where it stands.
import type { PageDocument, PageElement } from "./browser.ts";

/**
 * Releases every blocked element of the services for which `isAllowed` is true. False, with nothing
 * touched, where that cannot be done in place and the page has to be loaded anew.
 */
export type Release = (isAllowed: (id: string) => boolean) => Promise<boolean>;

/**
 * The text of this function is sent to browsers: it uses its parameters and what every browser has,
 * and nothing else of this package.
 */
export function createRelease(document: PageDocument, pageNonce: string): Release {
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

  const mayReturn = (element: PageElement, name: string, value: string): boolean => {
    const { localName } = element;
    if (name === "type") return localName === "script";
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

  const isScript = (element: PageElement): boolean => element.localName === "script";

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

  return async (isAllowed) => {
    const isBlocked = "[data-consent-blocked]";
    const held = [...document.querySelectorAll("template")];
    if (
      document.querySelector(`[${PREFIX}blocked="-several"]`) ||
      held.some(({ content }) => content?.querySelector(isBlocked))
    ) {
      return false;
    }
    const allowed = [...document.querySelectorAll(isBlocked)].filter((element) =>
      isAllowed(
        (
          element.getAttribute("data-consent") ??
          element.getAttribute(`${PREFIX}blocked`) ??
          ""
        ).trim(),
      ),
    );
    if (!allowed.every(canReturn)) return false;
    // What is seen, then what runs; both in the order of the document.
    for (const element of allowed) if (!isScript(element)) show(element);
    for (const element of allowed) {
      // oxlint-disable-next-line no-await-in-loop -- a script may rely on the one before it
      if (isScript(element)) await run(element);
    }
    return true;
  };
}
