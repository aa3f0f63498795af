// A request to assent's own pages, and the answer, as plain data: adapters read the one and write
// the other.
import type { Catalogue } from "../catalogue/types.ts";
import type { ConsentState, Decision, Method } from "../decide/types.ts";
import type { IncomingHttpHeaders } from "node:http";
import type { Receipt } from "../ledger/read/receipt.ts";
import type { SiteScript } from "../pages/script/script.ts";
import type { Confirmation, PageView } from "../pages/types.ts";
import type { Budget } from "./budget.ts";

export interface RouteRequest {
  readonly method: string;
  /** Path without the query, as it arrived: `/consent/choice`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** `https://www.example.org`, as the framework sees it. */
  readonly origin: string;
  /** Body already parsed by the app's own parser, if one ran. */
  readonly parsedBody?: unknown;
  /** The raw body, read by nobody yet. */
  readonly stream: AsyncIterable<Uint8Array>;
}

/** What a browser's policy report says; anybody can send one. */
export interface Violation {
  /** What was to be loaded: `https:`, `http:`, `wss:` or `ws:`. */
  readonly url: string;
  /** `connect-src`, `script-src-elem`, … */
  readonly directive: string;
  /** Path of the page it was to be loaded into. */
  readonly page: string;
  /** False: only reported. */
  readonly enforced: boolean;
}

export interface RouteReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the visitor answers, before it becomes a decision. */
export interface Choice {
  readonly act: "accept" | "refuse" | "customise" | "withdraw";
  readonly method: Method;
  /**
   * For `customise`: the whole new answer. True is granted, false is refused; a category that is
   * not here was not asked about, and stays undecided. Services are here only where they differ
   * from their category.
   */
  readonly categories?: Readonly<Record<string, boolean>>;
  readonly services?: Readonly<Record<string, boolean>>;
  /** For `customise`: ids of the above whose answers are those that held before; the rest is answered now. Default: none. */
  readonly kept?: readonly string[];
  /** For `refuse` and `withdraw`: exempt services the visitor objects to, besides. */
  readonly objections?: readonly string[];
}

/** What the routes may do to the request they answer; made by consent.ts. */
export interface RouteHost {
  readonly catalogue: Catalogue;
  readonly prefix: string;
  /**
   * Read again after `choose`, so that the answer tells what holds now: a getter where it can
   * change.
   */
  readonly consent: ConsentState;
  /** Are answers from pages of sister hosts (`Sec-Fetch-Site: same-site`) taken? Default false. */
  readonly trustSameSite?: boolean;
  /** Date of the promise in `/.well-known/gpc.json`: `YYYY-MM-DD`. */
  readonly gpcSince: string;
  /** False: signals are not honoured, and gpc.json says so. */
  readonly gpc: boolean;
  /** Takes reports of violations; absent: nobody asked for any. */
  readonly reports?: {
    readonly budget: Budget;
    tell(violation: Violation): void;
  };
  /** The script that pages load. */
  readonly script: SiteScript;
  /** Answers that grant something, taken in a minute; absent: as many as come. */
  readonly choiceBudget?: Budget;
  /** False: the request brought none of assent's own cookies. Absent: it is not asked. */
  readonly keepsCookies?: boolean;
  /** True where pages are kept for many visitors, so that their forms have no key. */
  readonly hasSharedPages?: boolean;
  /** By what the responses to this visitor mark what is theirs; undefined where each response has its own. */
  readonly pageKey?: string | undefined;
  /** Is this the key of a form that was made for this visitor? */
  isFormKey(key: string): boolean;
  view(returnTo: string): PageView;
  /** The same for what stands in a page of the site: no cookie is set for its forms. */
  embedView(returnTo: string): PageView;
  /**
   * Makes the decision, has it recorded (durably) and its cookie set on this response. Rejects if
   * the ledger does. The same answer with the same `formKey` makes one record, however often it is
   * sent; "" is a form without one.
   */
  choose(choice: Choice, formKey?: string): Promise<Decision>;
  /** Remembers that the visitor has hidden the notice that holds for them now. */
  foldNotice?(): void;
  /** Has the next page say what was done, once. */
  confirmLater(done: Confirmation): void;
  /**
   * Releases one service for the next page at `path` (path and query of the page the visitor goes
   * back to) only.
   */
  loadOnce(serviceId: string, path: string, formKey?: string): Promise<void>;
  /** The visitor's copy of his newest record; undefined if the ledger has none, or gives none out. */
  receipt?(): Promise<Receipt | undefined>;
}
