// What the two parts of the script are to each other: the one that every page loads, and the one for answers, which is
// fetched once somebody gives one.
import type { PageDocument, PageElement, PageForm, PageWindow } from "./browser.ts";
import type { Dom, DomNames, FirstDom } from "./dom.ts";
import type { BrowserChoice, BrowserConsent, BrowserState } from "./types.ts";

/** What the page says of itself: see `browser/setting.ts`. */
export interface Setting {
  readonly prefix: string;
  /** By this the forms and marks of this response are known: whatever else looks like them, somebody else wrote. */
  readonly key: string;
  readonly status: string;
  /** Undefined: the page is the same for everybody, and what holds is asked for. */
  readonly allowed: readonly string[] | undefined;
  readonly nonce: string;
  readonly isHeld: boolean;
  /** The page answers something that was sent: loaded anew, that would be sent again. */
  readonly isPosted: boolean;
  /** The request for the page could not bring what the visitor has decided. */
  readonly isUnknown: boolean;
  readonly isGuardOnly: boolean;
}

/** A button of ours that was pressed. */
export interface Press {
  readonly form: PageForm;
  readonly name: string;
  readonly value: string;
  /** The key in its form. */
  readonly key: string;
  /** The blocked frame in whose document it stands. */
  readonly frame: PageElement | undefined;
}

/** What pages do without the second part, and what that one goes on with. */
export interface FirstPart {
  readonly window: PageWindow & { assent?: BrowserConsent };
  readonly setting: Setting;
  /** What this page may have loaded. More than is allowed, after "load once". */
  readonly active: Set<string>;
  readonly createDom: (window: PageWindow, names: DomNames) => Dom;
  /** What lacks consent for this address of this service; undefined: it may be shown. */
  readonly refusalOf: (service: string, src?: string) => string | undefined;
  /** The `<consent-embed>` elements in the page. */
  readonly boxes: Set<object>;
  /** Their class; undefined: the page has one of its own. */
  embed?: { readonly prototype: object } | undefined;
  /** Set by the second part: this one came or went. */
  changed?: (box: never) => void;
  /** Set by it too: nobody declared this host. */
  report?: (url: URL) => void;
  /** Told of each frame that shows a document, or another one than before. */
  hear: (frame: unknown) => void;
  /** Undefined where the page takes the guard alone. */
  waiting?: WaitingPage;
}

/** What there is on each page to wait for an answer. */
export interface WaitingPage {
  readonly document: PageDocument;
  readonly dom: FirstDom;
  /** By these forms and marks of our responses are known. */
  readonly keys: string[];
  /** Fields that the visitor has written into, those among them that the browser has filled in again. */
  readonly typed: Set<PageElement>;
  state: BrowserState;
  /** Path, query and fragment: a router of the page may have moved on since the page came. */
  readonly here: () => string;
  /** What a field of a form says. It has to stand in the form: others may belong to it from afar. */
  readonly said: (form: PageForm, name: string) => string | undefined;
  /** An element of ours: its section bears the key of the page. */
  readonly ofOurs: (selector: string) => PageElement | null;
  /** What is blocked in a page that is still being read is not all there. */
  readonly whenReady: (action: () => void) => void;
  /** Tells other tabs that the answers have changed. */
  readonly share: () => void;
}

/** The second part. */
export interface SecondPart {
  /** Sends what was pressed, and makes the page what the answer says. Rejects where only the form can. */
  readonly answer: (press: Press) => Promise<void>;
  /** Another tab, or an earlier life of this one, knows better. */
  readonly refresh: () => void;
  readonly decide: (choice: BrowserChoice) => Promise<BrowserState>;
  /** Nobody has to answer what the browser does not keep. */
  readonly excuse: () => void;
}
