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
  readonly append: (element: PageElement, other: PageElement) => void;
  readonly after: (element: PageElement, other: PageElement) => void;
  readonly replace: (element: PageElement, other: PageElement) => void;
  readonly findIn: (element: PageElement, selector: string) => PageElement | null;
  readonly find: (document: PageDocument, selector: string) => PageElement | null;
  readonly findAll: (document: PageDocument, selector: string) => Iterable<PageElement>;
  readonly state: (document: PageDocument) => string;
  readonly create: (document: PageDocument, name: string) => PageElement;
  readonly createIn: (document: PageDocument, space: string | null, name: string) => PageElement;
  readonly base: (document: PageDocument) => string;
  readonly referrer: (document: PageDocument) => string;
  readonly active: (document: PageDocument) => PageElement | null;
  readonly hear: (
    target: object,
    name: string,
    listener: (event: never) => void,
    isCaptured?: boolean,
  ) => void;
  readonly unhear: (target: object, name: string, listener: (event: never) => void) => void;
  readonly tell: (target: object, event: object) => void;
  readonly submit: (form: PageElement, button: PageElement) => void;
  /** What of a template is kept apart. */
  readonly content: (template: PageElement) => PageRoot;
  /** Of a frame: what it shows, where that is of the same origin. */
  readonly document: (frame: PageElement) => PageDocument | null;
  readonly window: (
    frame: PageElement,
  ) => { readonly location: { readonly pathname: string } } | null;
  readonly isFrame: (target: unknown) => target is PageElement;
}

export function createDom(window: PageWindow): Dom {
  const names = {
    Element:
      "attribute=getAttribute attributes setAttribute removeAttribute localName namespace=namespaceURI classes=classList previous=previousElementSibling next=nextElementSibling matches closest remove append after replace=replaceWith findIn=querySelector",
    Document:
      "find=querySelector findAll=querySelectorAll state=readyState create=createElement createIn=createElementNS referrer active=activeElement",
    Node: "base=baseURI",
    EventTarget: "hear=addEventListener unhear=removeEventListener tell=dispatchEvent",
    HTMLFormElement: "submit=requestSubmit",
    HTMLTemplateElement: "content",
    HTMLIFrameElement: "document=contentDocument window=contentWindow",
  } as const;
  const dom = Object.entries(names).flatMap(([type, list]) =>
    list.split(" ").map((entry) => {
      const [alias = "", name = alias] = entry.split("=");
      const { prototype } = window[type as PageClassName];
      const found = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      const call = (target: object, ...given: unknown[]): unknown =>
        // oxlint-disable-next-line typescript/unbound-method -- it is called on what it is given
        Reflect.apply(found.get ?? found.value, target, given);
      return [alias, call];
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names say what each gives
  return {
    ...Object.fromEntries(dom),
    isFrame: (target: unknown) => target instanceof window.HTMLIFrameElement,
  } as Dom;
}
