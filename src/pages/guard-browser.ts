// What the guard uses of a browser, by its own names: see script/browser.ts.

/** An element that loads what an attribute names. */
export interface GuardedElement {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

export interface GuardedStorage {
  readonly length: number;
  key(index: number): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** A class of the browser, of which methods and properties are replaced. */
export interface BrowserClass {
  readonly prototype: object;
}

export type Method = (this: unknown, ...given: unknown[]) => unknown;
/** WebSocket, EventSource. */
export type Opener = new (...given: unknown[]) => object;

export interface GuardedWindow {
  readonly document: {
    cookie: string;
    readonly currentScript: GuardedElement | null;
    readonly baseURI: string;
    addEventListener(
      name: "assent:change" | "assent:release",
      listener: (event: { readonly detail: { readonly allowed: readonly string[] } }) => void,
    ): void;
  };
  readonly location: { readonly hostname: string };
  readonly navigator: object;
  readonly console: { warn(message: string): void };
  readonly localStorage?: GuardedStorage;
  readonly sessionStorage?: GuardedStorage;
  readonly indexedDB?: { deleteDatabase(name: string): unknown };
  readonly DOMException: new (message: string, name: string) => Error;
  addEventListener(name: "load" | "pagehide", listener: () => void): void;
}
