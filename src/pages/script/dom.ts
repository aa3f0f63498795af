// In the browser: its own methods, whatever the page has named after them. `<img name=querySelector>` takes the
// place of `document.querySelector`, `<input name=getAttribute>` that of its form's method (HTML 3.1.5, 4.10.3):
// so each is taken from the class that has it, and called on the document or element.
import type { PageClassName, PageDocument, PageElement, PageRoot, PageWindow } from "./browser.ts";

/** What every page takes of it, to wait for what a visitor does. */
export interface FirstDom {
  readonly attribute: (element: PageElement, name: string) => string | null;
  readonly closest: (element: PageElement, selector: string) => PageElement | null;
  readonly findIn: (element: PageElement, selector: string) => PageElement | null;
  readonly find: (document: PageDocument, selector: string) => PageElement | null;
  readonly findAll: (document: PageDocument, selector: string) => Iterable<PageElement>;
  readonly state: (document: PageDocument) => string;
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
  /** Of a frame: what it shows, where that is of the same origin. */
  readonly document: (frame: PageElement) => PageDocument | null;
  readonly window: (
    frame: PageElement,
  ) => { readonly location: { readonly pathname: string } } | null;
}

/** What answers take besides: see `answers.ts`. */
export interface Dom extends FirstDom {
  readonly attributes: (element: PageElement) => PageElement["attributes"];
  readonly setAttribute: (element: PageElement, name: string, value: string) => void;
  readonly removeAttribute: (element: PageElement, name: string) => void;
  readonly localName: (element: PageElement) => string;
  readonly namespace: (element: PageElement) => string | null;
  readonly matches: (element: PageElement, selector: string) => boolean;
  readonly remove: (element: PageElement) => void;
  readonly append: (element: PageElement, other: PageElement) => void;
  readonly after: (element: PageElement, other: PageElement) => void;
  readonly replace: (element: PageElement, other: PageElement) => void;
  readonly create: (document: PageDocument, name: string) => PageElement;
  readonly createIn: (document: PageDocument, space: string | null, name: string) => PageElement;
  readonly base: (document: PageDocument) => string;
  readonly referrer: (document: PageDocument) => string;
  /** What of a template is kept apart. */
  readonly content: (template: PageElement) => PageRoot;
}

/** Methods and properties by the class that has them, `alias=name` where they have another name with us. */
export type DomNames = Partial<Readonly<Record<PageClassName, string>>>;

export const FIRST: DomNames = {
  Element: "attribute=getAttribute closest findIn=querySelector",
  Document: "find=querySelector findAll=querySelectorAll state=readyState active=activeElement",
  EventTarget: "hear=addEventListener unhear=removeEventListener tell=dispatchEvent",
  HTMLFormElement: "submit=requestSubmit",
  HTMLIFrameElement: "document=contentDocument window=contentWindow",
};

export const FURTHER: DomNames = {
  Element:
    "attributes setAttribute removeAttribute localName namespace=namespaceURI matches remove append after replace=replaceWith",
  Document: "create=createElement createIn=createElementNS referrer",
  Node: "base=baseURI",
  HTMLTemplateElement: "content",
};

/** What is named, and nothing else of what it could have, taken from the classes of this window. */
export function createDom(window: PageWindow, names: DomNames): Dom {
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
  return Object.fromEntries(dom) as Dom;
}
