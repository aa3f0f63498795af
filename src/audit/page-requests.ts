// What one page asks for, as the browser tells of it; whether it was a contact, the proxy knows.
import type { Page, Request, Response, WebSocket } from "playwright-core";
import { readUrl } from "../util/read-url.ts";

/** A request to somebody, not yet known to have left. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly how: string;
  /** The frame that asked, without query. */
  readonly by: string | undefined;
}

/** Who set a cookie, by its name. */
export type SetBy = Map<string, { readonly how: string; readonly by: string; httpOnly: boolean }>;

/** Requests noted of one page. */
const MOST_REQUESTS = 5000;

/** What the kinds of the browser's protocol are called in a report. */
const HOW: Readonly<Record<string, string>> = {
  document: "frame",
  stylesheet: "style",
  fetch: "fetch",
  xhr: "fetch",
  ping: "beacon",
  eventsource: "event source",
  websocket: "WebSocket",
  texttrack: "track",
};

/** The browser's own reports, by Content-Type (CSP 3 §5.3, Reporting API §3.5.1). */
const REPORTS: Readonly<Record<string, string>> = {
  "application/csp-report": "CSP report",
  "application/reports+json": "report",
};

/** Follows the traffic of a page. */
export class PageRequests {
  readonly asked: Asked[] = [];
  readonly setBy: SetBy = new Map();
  #pending = 0;
  #last = performance.now();
  readonly #reading: Promise<void>[] = [];

  /** Ends the listening. */
  readonly stop: () => void;

  constructor(page: Page) {
    const begun = (request: Request): void => {
      this.#moved(1);
      this.#note(request);
    };
    const ended = (): void => this.#moved(-1);
    const answered = (response: Response): void => {
      this.#reading.push(this.#readCookies(response).catch(() => undefined));
    };
    const opened = (socket: WebSocket): void => {
      this.#add(readUrl(socket.url()), "WebSocket", readUrl(page.url()));
    };
    page.on("request", begun).on("requestfinished", ended).on("requestfailed", ended);
    page.on("response", answered).on("websocket", opened);
    this.stop = () => {
      page.off("request", begun).off("requestfinished", ended).off("requestfailed", ended);
      page.off("response", answered).off("websocket", opened);
    };
  }

  /** When the page last moved; now, while something is under way. */
  quietSince(): number {
    return this.#pending > 0 ? performance.now() : this.#last;
  }

  /** Waits for the heads of all responses to be read. */
  async read(): Promise<void> {
    await Promise.all(this.#reading);
  }

  #moved(by: number): void {
    this.#pending = Math.max(0, this.#pending + by);
    this.#last = performance.now();
  }

  #note(request: Request): void {
    const type = request.resourceType();
    let asker: URL | undefined;
    try {
      const frame = request.frame();
      const isPage = request.isNavigationRequest();
      asker = readUrl((isPage ? (frame.parentFrame() ?? frame) : frame).url());
    } catch {
      // A worker asked, or the frame is gone.
    }
    const how =
      request.isNavigationRequest() && isTopFrame(request)
        ? "page"
        : (REPORTS[request.headers()["content-type"] ?? ""] ?? HOW[type] ?? type);
    this.#add(readUrl(request.url()), how, asker);
  }

  #add(url: URL | undefined, how: string, asker: URL | undefined): void {
    if (url === undefined || !/^(?:https?|wss?):$/.test(url.protocol)) return;
    if (this.asked.length >= MOST_REQUESTS) return;
    this.asked.push({ host: url.hostname, path: url.pathname, how, by: shortAddress(asker) });
  }

  async #readCookies(response: Response): Promise<void> {
    const by = shortAddress(readUrl(response.url()));
    if (by === undefined) return;
    for (const { name, value } of await response.headersArray()) {
      if (name.toLowerCase() !== "set-cookie") continue;
      // Playwright joins the lines of one response with line feeds.
      for (const line of value.split("\n")) {
        const [pair = "", ...attributes] = line.split(";");
        const cookie = pair.includes("=") ? pair.slice(0, pair.indexOf("=")).trim() : "";
        const httpOnly = attributes.some((each) => each.trim().toLowerCase() === "httponly");
        if (cookie !== "") this.setBy.set(cookie, { how: "response", by, httpOnly });
      }
    }
  }
}

function isTopFrame(request: Request): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return false;
  }
}

/** An address without query and fragment, in which people are named. */
export function shortAddress(url: URL | undefined): string | undefined {
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  return `${url.origin}${url.pathname}`;
}
