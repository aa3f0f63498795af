// One visitor opens one page, waits until it is quiet, and leaves it: what it did is noted.
import type { Page } from "playwright-core";
import type { Notebook } from "./notebook.ts";
import type { Visitor } from "./open-browser.ts";
import { PageRequests } from "./page-requests.ts";
import type { Asked, SetBy } from "./page-requests.ts";
import { READ_STORAGE } from "./recorder.ts";
import type { Connection } from "./proxy.ts";
import type { PageResult } from "./types.ts";

export interface VisitSettings {
  readonly isOwn: (host: string) => boolean;
  /** Milliseconds for the page to load. */
  readonly timeout: number;
  /** How long nothing may move before a page counts as quiet, in milliseconds. */
  readonly quiet: number;
  /**
   * Which contacts count: all of them (default), or, where `act` is an answer, those that follow it. Cookies are looked at
   * by the next page then.
   */
  readonly noted?: "all" | "after act" | "nothing";
}

/** What is kept from page to page of one pass: which cookies were noted already, or stood there before. */
export interface PassMemory {
  readonly cookies: Map<string, number>;
  /** Cookies that another pass of the same visitor had, by host and name. */
  readonly before: ReadonlySet<string>;
}

/** A page that never rests is left after this many times the quiet it was to have. */
const MOST_QUIETS = 10;
const POLL_MS = 15;
/** How long nobody must be contacted after a page was left, in milliseconds. */
const AFTER_LEAVING_MS = 80;
const MOST_FRAMES = 100;
const MOST_NAMES = 500;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * Visits a page and notes what it does. `act` is done once it is quiet (an answer is pressed, a picture taken, links are
 * read); true says that something may follow from it, which is the page's too.
 */
export async function visitPage(
  visitor: Visitor,
  url: string,
  notebook: Notebook,
  memory: PassMemory,
  settings: VisitSettings,
  act?: (page: Page) => Promise<boolean>,
): Promise<PageResult> {
  const { proxy } = visitor;
  const page = await visitor.tab();
  const requests = new PageRequests(page);
  const scripts: SetBy = new Map();
  visitor.onCookieScript = ({ name, by }) => {
    scripts.set(name, { how: "script", by, httpOnly: false });
  };
  proxy.take();
  let result: PageResult = { url };
  try {
    const response = await page.goto(url, { waitUntil: "load", timeout: settings.timeout });
    const status = response?.status();
    if (status !== undefined) result = { url, status };
    if (status !== undefined && status >= 400) result = { ...result, failed: `status ${status}` };
    // What loads when it comes into view.
    await page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
    await settle(requests, visitor, settings);
    if (settings.noted === "after act") {
      proxy.take();
      requests.asked.length = 0;
    }
    if ((await act?.(page)) === true) await settle(requests, visitor, settings);
  } catch (error) {
    result = { ...result, failed: firstLine(error) };
  }
  const { isOwn, noted = "all" } = settings;
  const contacts = (leaving: boolean): void => {
    const [connections, asked] = [proxy.take(), requests.asked.splice(0)];
    if (noted !== "nothing") noteContacts(connections, asked, notebook, url, isOwn, leaving);
  };
  if (noted === "all") await noteStorage(page, notebook, url, isOwn);
  contacts(false);
  await leave(page, visitor);
  contacts(true);
  await requests.read();
  if (noted === "all") {
    await noteCookies(visitor, notebook, url, memory, requests.setBy, scripts, isOwn);
  }
  requests.stop();
  // Whatever hangs, hangs in a tab of its own.
  if (result.failed !== undefined) await page.close().catch(() => undefined);
  proxy.drop(settings.isOwn);
  return result;
}

async function settle(
  requests: PageRequests,
  { proxy }: Visitor,
  { quiet }: VisitSettings,
): Promise<void> {
  const from = performance.now();
  for (;;) {
    const now = performance.now();
    const last = Math.max(from, requests.quietSince(), proxy.lastActivity());
    if (now - last >= quiet || now - from >= quiet * MOST_QUIETS) return;
    await sleep(POLL_MS);
  }
}

/** Leaving makes pages speak once more. */
async function leave(page: Page, { proxy }: Visitor): Promise<void> {
  await page.goto("about:blank", { timeout: 5000 }).catch(() => undefined);
  const left = performance.now();
  while (performance.now() - Math.max(left, proxy.lastActivity()) < AFTER_LEAVING_MS) {
    if (performance.now() - left > AFTER_LEAVING_MS * MOST_QUIETS) return;
    await sleep(POLL_MS);
  }
}

/**
 * A request is a contact if the proxy saw a connection to its host: what a policy forbids, or the browser had in its cache,
 * contacted nobody. A connection that no request of the page belongs to is a contact as well.
 */
function noteContacts(
  connections: readonly Connection[],
  asked: readonly Asked[],
  notebook: Notebook,
  page: string,
  isOwn: (host: string) => boolean,
  leaving: boolean,
): void {
  const hosts = new Set(connections.map(({ host }) => host));
  const told = new Set<string>();
  const when = leaving ? { leaving: true } : {};
  for (const { host, path, how, by } of asked) {
    const own = isOwn(host);
    // Own tunnels stay open from page to page.
    if (!own && !hosts.has(host)) continue;
    told.add(host);
    notebook.note({ kind: "contact", host, name: path, own, how, by, ...when }, page);
  }
  for (const { host, path } of connections) {
    if (told.has(host)) continue;
    const name = path === undefined ? {} : { name: path };
    const how = path === undefined ? "connection" : "request";
    notebook.note({ kind: "contact", host, ...name, own: isOwn(host), how, ...when }, page);
  }
}

async function noteCookies(
  { context }: Visitor,
  notebook: Notebook,
  page: string,
  memory: PassMemory,
  responses: SetBy,
  scripts: SetBy,
  isOwn: (host: string) => boolean,
): Promise<void> {
  const now = Date.now() / 1000;
  for (const { name, domain, path, expires, httpOnly } of await context.cookies()) {
    const host = domain.replace(/^\./, "");
    const key = JSON.stringify([host, name, path]);
    if (memory.cookies.get(key) === expires) continue;
    memory.cookies.set(key, expires);
    const own = isOwn(host);
    const kept = memory.before.has(JSON.stringify([host, name]));
    const setter = (httpOnly ? undefined : scripts.get(name)) ?? responses.get(name);
    // A site cannot take back what others have set on hosts of their own.
    if (kept && !own && setter === undefined) continue;
    const lifetime = expires < 0 ? 0 : Math.max(0, Math.round(expires - now));
    const how = setter?.how ?? "unknown";
    notebook.note(
      {
        kind: "cookie",
        host,
        name,
        own,
        how,
        by: setter?.by,
        httpOnly,
        lifetime,
        ...(kept && { kept }),
      },
      page,
    );
  }
}

async function noteStorage(
  page: Page,
  notebook: Notebook,
  url: string,
  isOwn: (host: string) => boolean,
): Promise<void> {
  for (const frame of page.frames().slice(0, MOST_FRAMES)) {
    let host: string;
    try {
      const address = new URL(frame.url());
      if (!/^https?:$/.test(address.protocol)) continue;
      host = address.hostname;
    } catch {
      continue;
    }
    // A frame may be busy for good.
    const read = await Promise.race([
      frame.evaluate(READ_STORAGE).catch(() => undefined),
      sleep(2000),
    ]);
    if (typeof read !== "object" || read === null) continue;
    const kept = new Map<string, unknown>(Object.entries(read));
    for (const kind of ["localStorage", "sessionStorage", "indexedDB", "serviceWorker"] as const) {
      const names = kept.get(kind);
      if (!Array.isArray(names)) continue;
      for (const name of names.slice(0, MOST_NAMES)) {
        const by = frame === page.mainFrame() ? undefined : frame.url().split(/[?#]/)[0];
        notebook.note({ kind, host, name: String(name), own: isOwn(host), how: "script", by }, url);
      }
    }
  }
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0] ?? "";
}
