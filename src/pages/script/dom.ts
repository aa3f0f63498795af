// In the browser: its own methods, whatever the page has named after them. `<img name=querySelector>` takes the
// place of `document.querySelector`, `<input name=getAttribute>` that of its form's method (HTML 3.1.5, 4.10.3):
// so each is taken from the class that has it, and called on the document or element.
import type { PageClassName, PageDocument, PageElement, PageRoot, PageWindow } from "./browser.ts";

/** Methods and properties of the document and of elements that a page may have named something after. */
export interface Dom {
  readonly attribute: (element: PageElement, name: string) => string | null;
  readonly attributes: (element: PageElement) => PageElement["attributes"];
  readonly setAttribute: (element: PageElement, name: string, value: string) => void;
  readonly removeAttribute: (element: PageElement, name: string) => void;
  readonly localName: (element: PageElement) => string;
  readonly namespace: (element: PageElement) => string | null;
  readonly classes: (element: PageElement) => PageElement["classList"];
  readonly previous: (element: PageElement) => PageElement | null;
  readonly next: (element: PageElement) => PageElement | null;
  readonly matches: (element: PageElement, selector: string) => boolean;
  readonly closest: (element: PageElement, selector: string) => PageElement | null;
  readonly remove: (element: PageElement) => void;
  readonly replace: (element: PageElement, other: PageElement) => void;
  readonly findIn: (element: PageElement, selector: string) => PageElement | null;
  readonly find: (document: PageDocument, selector: string) => PageElement | null;
  readonly findAll: (document: PageDocument, selector: string) => Iterable<PageElement>;
  readonly script: (document: PageDocument) => PageElement | null;
  readonly create: (document: PageDocument, name: string) => PageElement;
  readonly createIn: (document: PageDocument, space: string | null, name: string) => PageElement;
  readonly base: (document: PageDocument) => string;
  readonly hear: (target: object, name: string, listener: (event: never) => void) => void;
  readonly unhear: (target: object, name: string, listener: (event: never) => void) => void;
  readonly tell: (target: object, event: object) => void;
  readonly submit: (form: PageElement, button: PageElement) => void;
  /** What of a template is kept apart. */
  readonly content: (template: PageElement) => PageRoot;
}

/**
 * The text of this function is sent to browsers: it uses its parameters and what every browser has,
 * and nothing else of this package.
 */
export function createDom(window: PageWindow): Dom {
  const own = (type: PageClassName, name: string): never => {
    const { get, value } = Object.getOwnPropertyDescriptor(window[type].prototype, name) ?? {};
    const call = (target: object, ...given: unknown[]): unknown =>
      Reflect.apply(get ?? value, target, given);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names say what each gives
    return call as never;
  };
  return {
    attribute: own("Element", "getAttribute"),
    attributes: own("Element", "attributes"),
    setAttribute: own("Element", "setAttribute"),
    removeAttribute: own("Element", "removeAttribute"),
    localName: own("Element", "localName"),
    namespace: own("Element", "namespaceURI"),
    classes: own("Element", "classList"),
    previous: own("Element", "previousElementSibling"),
    next: own("Element", "nextElementSibling"),
    matches: own("Element", "matches"),
    closest: own("Element", "closest"),
    remove: own("Element", "remove"),
    replace: own("Element", "replaceWith"),
    findIn: own("Element", "querySelector"),
    find: own("Document", "querySelector"),
    findAll: own("Document", "querySelectorAll"),
    script: own("Document", "currentScript"),
    create: own("Document", "createElement"),
    createIn: own("Document", "createElementNS"),
    base: own("Node", "baseURI"),
    hear: own("EventTarget", "addEventListener"),
    unhear: own("EventTarget", "removeEventListener"),
    tell: own("EventTarget", "dispatchEvent"),
    submit: own("HTMLFormElement", "requestSubmit"),
    content: own("HTMLTemplateElement", "content"),
  };
}
