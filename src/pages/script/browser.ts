// What is used of a browser, by its own names: so that no library of browser types makes `document`
// look as if it were there on the server.

/** An element of the page. */
export interface PageElement {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly className: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly classList: { contains(name: string): boolean };
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly parentElement: PageElement | null;
  /** Of a field, what is in it now, and what the page came with. */
  readonly value?: string;
  readonly defaultValue?: string;
  readonly isConnected: boolean;
  textContent: string | null;
  nonce?: string;
  async?: boolean;
  tabIndex: number;
  /** Of a template. */
  readonly content?: PageRoot;
  /** Of video and audio: looks for its sources again. */
  load?(): void;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  addEventListener(name: string, listener: () => void): void;
  append(...parts: readonly (PageElement | string)[]): void;
  replaceWith(other: PageElement): void;
  remove(): void;
  click(): void;
  focus(options?: { readonly preventScroll: boolean }): void;
}

export type PageForm = PageElement;

/** The event of a form that is sent. */
export interface SubmitEvent {
  readonly target: PageForm;
  readonly submitter?: PageElement | null;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

export interface PageRoot {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The document. What it can do is called through dom.ts: a page may have named something after it. */
export interface PageDocument {
  readonly nodeType?: 9;
}

/** The event of something that a policy has stopped. */
export interface ViolationEvent {
  readonly target: unknown;
  readonly blockedURI: string;
  readonly disposition: string;
}

/** A class of the browser, of which methods are taken. */
interface PageClass {
  new (): object;
  readonly prototype: object;
}

interface PageChannel {
  addEventListener(name: "message", listener: () => void): void;
  postMessage(message: string): void;
}

export type PageClassName =
  | "Document"
  | "Element"
  | "EventTarget"
  | "HTMLFormElement"
  | "HTMLIFrameElement"
  | "HTMLTemplateElement"
  | "Node";

export interface PageWindow extends Readonly<Record<PageClassName, PageClass>> {
  readonly document: PageDocument;
  readonly location: {
    readonly pathname: string;
    readonly search: string;
    readonly hash: string;
    readonly origin: string;
    reload(): void;
  };
  readonly navigator: { readonly cookieEnabled: boolean };
  readonly performance: {
    getEntriesByType(type: "navigation"): readonly { readonly type?: string }[];
  };
  readonly BroadcastChannel?: new (name: string) => PageChannel;
  readonly CustomEvent: new (name: string, how: { readonly detail: unknown }) => object;
  setTimeout(task: () => void, milliseconds: number): unknown;
  fetch(
    address: string,
    how: {
      readonly method?: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body?: string;
    },
  ): Promise<{ readonly ok: boolean; readonly status: number; json(): Promise<unknown> }>;
}
