// A Chromium for which every host but the first party is a local sink, and that tells whom a page made it contact.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { BrowserContext, CDPSession, Page, Response } from "playwright-core";
import { openPredictions } from "./predictions.ts";
import { startThirdPartySink } from "./third-party-sink.ts";
import type { SinkResponder } from "./third-party-sink.ts";

export { UNNAMED } from "./third-party-sink.ts";

export interface VisitOptions {
  /** False: scripting is off, as for a visitor who disabled it. Default true. */
  readonly javascript?: boolean;
  /** What the visitor does once the page has loaded: `"click img"`. */
  readonly interaction?: string;
  /** The same, as code. Its contacts count, and its result is `Visit.acted`. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** An expression that must be true in the page at the end. */
  readonly check?: string;
  /** Headers on every request, such as `Sec-GPC`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** True: leave as soon as anybody was contacted. Default false: wait until all is quiet. */
  readonly leaveOnContact?: boolean;
  /** How long nothing may move before the page counts as quiet. Default 150 ms. */
  readonly quietMs?: number;
  /** When the visit ends though the page is not quiet. Default 8,000 ms. */
  readonly limitMs?: number;
  /** True: keep cookies, storage and caches of earlier visits. Default false. */
  readonly keepState?: boolean;
  /** Scroll to the end, for what is loaded when it comes into view. Default false. */
  readonly scroll?: boolean;
}

export interface Visit {
  /** Third-party hosts that were contacted, sorted. */
  readonly contacts: readonly string[];
  /** The requests that reached them, `https://host/path`. */
  readonly requests: readonly string[];
  /** Did `check` hold? Undefined without one. */
  readonly passed: boolean | undefined;
  /** Text of the page that stood there at the end. */
  readonly text: string;
  readonly acted: unknown;
}

export interface LeakBrowser {
  readonly context: BrowserContext;
  visit(url: string, options?: VisitOptions): Promise<Visit>;
  /** Clears cookies, storage and caches. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export interface LeakBrowserOptions {
  /** Hosts that are not third parties, besides localhost and 127.0.0.1; reached as the machine resolves them. */
  readonly firstParties?: readonly string[];
  /** What vendors answer, where an empty script of theirs is not enough. */
  readonly respond?: SinkResponder;
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * True: one tab for all visits, which costs half as much for each. Only for pages that know nothing of a tab: no
   * session storage, no way back. Default false: each visit has a tab of its own.
   */
  readonly inOneTab?: boolean;
}

/** The discard port, which browsers refuse to connect to. */
const NOWHERE = "http://localhost:9";
/** Nothing that Chromium does for itself may look like a contact of the page. */
const QUIET_CHROMIUM = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-component-extensions-with-background-pages",
  "--disable-client-side-phishing-detection",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  // It asks Google for signed-in accounts at start; accounts.google.com is a host that pages use too.
  `--gaia-url=${NOWHERE}`,
  "--no-first-run",
  "--no-default-browser-check",
  "--no-service-autorun",
  "--disable-gpu",
  // The sink speaks TCP only; a QUIC attempt would go unseen.
  "--disable-quic",
  "--ignore-certificate-errors",
];
const POLL_MS = 15;
/** How long nobody must be contacted after a page was left. */
const AFTER_LEAVING_MS = 80;

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Services that serve Chromium itself and no page; what it still asks them is nobody's contact. */
const CHROMIUM_SERVICES = [
  "android.clients.google.com",
  "clients2.google.com",
  "clientservices.googleapis.com",
  "content-autofill.googleapis.com",
  "edgedl.me.gvt1.com",
  "optimizationguide-pa.googleapis.com",
  "redirector.gvt1.com",
  "safebrowsing.googleapis.com",
  "update.googleapis.com",
];

function resolverRules(port: number, firstParties: readonly string[]): string {
  const nowhere = CHROMIUM_SERVICES.map((host) => `MAP ${host} ~NOTFOUND`);
  const own = ["localhost", "127.0.0.1", ...firstParties].map((host) => `EXCLUDE ${host}`);
  return `--host-resolver-rules=${[...nowhere, `MAP * 127.0.0.1:${port}`, ...own].join(", ")}`;
}

/** What one page has under way on the network. */
class Traffic {
  #pending = 0;
  #last = performance.now();

  readonly #begun = (): void => this.#moved(1);
  readonly #over = (): void => this.#moved(-1);

  constructor(page: Page) {
    page.on("request", this.#begun);
    page.on("requestfinished", this.#over);
    page.on("requestfailed", this.#over);
  }

  #moved(by: number): void {
    this.#pending += by;
    this.#last = performance.now();
  }

  /** The page is seen no longer. */
  forget(page: Page): void {
    page.off("request", this.#begun);
    page.off("requestfinished", this.#over);
    page.off("requestfailed", this.#over);
  }

  quietSince(): number {
    return this.#pending > 0 ? performance.now() : this.#last;
  }
}

async function interact(page: Page, interaction: string): Promise<void> {
  const [verb, ...selector] = interaction.split(" ");
  if (verb !== "click") throw new Error(`Unknown interaction "${interaction}": use "click <css>".`);
  await page.click(selector.join(" "), { timeout: 2_000 });
}

/**
 * Starts Chromium (`CHROMIUM_PATH`, default `/usr/bin/chromium`) with a profile of its own on disk:
 * private windows make no preconnects and take no third-party cookies, and so see less than visitors do.
 */
export async function startLeakBrowser(options: LeakBrowserOptions = {}): Promise<LeakBrowser> {
  const sink = await startThirdPartySink(options.respond);
  const profile = await mkdtemp(join(tmpdir(), "assent-leak-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [...QUIET_CHROMIUM, resolverRules(sink.port, options.firstParties ?? [])],
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
  });
  // The tab that stays, so that the browser does too when a visit closes its own.
  const home = context.pages()[0] ?? (await context.newPage());
  const control = await context.newCDPSession(home);
  const forgetPredictions = await openPredictions(context);
  const origins = new Set<string>();

  const forget = async (): Promise<void> => {
    await control.send("Network.clearBrowserCookies");
    await control.send("Network.clearBrowserCache");
    for (const origin of origins) {
      await control.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    }
    origins.clear();
    sink.forget();
  };

  const settle = async (traffic: Traffic, visit: VisitOptions, from: number): Promise<void> => {
    const quiet = visit.quietMs ?? 150;
    for (;;) {
      if (visit.leaveOnContact === true && sink.contacts().length > 0) return;
      const now = performance.now();
      const last = Math.max(from, traffic.quietSince(), sink.lastActivity());
      if (now - last >= quiet || now - from >= (visit.limitMs ?? 8_000)) return;
      await sleep(POLL_MS);
    }
  };

  /**
   * Leaving makes pages speak once more (beacons), and what was under way may still arrive: both
   * belong to this visit, not to the next.
   */
  const leave = async (page: Page): Promise<void> => {
    await page.goto("about:blank").catch(() => undefined);
    // A request of our own, refused behind all others in the queue of a browser that may be slow today.
    await home.evaluate(`fetch("${NOWHERE}", { mode: "no-cors" }).catch(() => 0)`);
    const left = performance.now();
    while (performance.now() - Math.max(left, sink.lastActivity()) < AFTER_LEAVING_MS) {
      await sleep(POLL_MS);
    }
  };

  let kept: { page: Page; tab: CDPSession } | undefined;
  const openTab = async (): Promise<{ page: Page; tab: CDPSession }> => {
    if (kept !== undefined && !kept.page.isClosed()) return kept;
    const page = await context.newPage();
    const opened = { page, tab: await context.newCDPSession(page) };
    if (options.inOneTab === true) kept = opened;
    return opened;
  };

  const visit = async (url: string, how: VisitOptions = {}): Promise<Visit> => {
    // Only who was contacted can be predicted.
    if (sink.contacts().length > 0) await forgetPredictions();
    if (how.keepState === true) sink.forget();
    else await forget();
    origins.add(new URL(url).origin);
    const { page, tab } = await openTab();
    const traffic = new Traffic(page);
    let status: number | undefined;
    const answered = (response: Response): void => {
      const isPage = response.request().isNavigationRequest();
      if (isPage && response.frame().parentFrame() === null) status ??= response.status();
    };
    page.on("response", answered);
    try {
      if (how.javascript === false || options.inOneTab === true) {
        const value = how.javascript === false;
        await tab.send("Emulation.setScriptExecutionDisabled", { value });
      }
      if (how.headers !== undefined || options.inOneTab === true) {
        await page.setExtraHTTPHeaders({ ...how.headers });
      }
      const limit = how.limitMs ?? 8_000;
      let failure: unknown;
      await page.goto(url, { waitUntil: "load", timeout: limit }).catch((error: unknown) => {
        // A page that sends its visitor elsewhere at once interrupts its own load. That is a visit.
        failure = error;
      });
      // A server that is down contacts nobody either, nor does its error page: silence counts only
      // if the page was there.
      if (status === undefined) throw new Error(`${url} did not load.`, { cause: failure });
      if (status >= 400) throw new Error(`${url} did not load: status ${status}.`);
      await settle(traffic, how, performance.now());
      if (how.scroll === true) {
        await page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
        await settle(traffic, how, performance.now());
      }
      let acted: unknown;
      if (how.interaction !== undefined) await interact(page, how.interaction);
      if (how.act !== undefined) acted = await how.act(page);
      if (how.interaction !== undefined || how.act !== undefined) {
        await settle(traffic, how, performance.now());
      }
      const passed =
        how.check === undefined
          ? undefined
          : await page.evaluate(`!!(${how.check})`).then(Boolean, () => false);
      const text = await page.evaluate("document.documentElement.innerText").then(String, () => "");
      await leave(page);
      return { contacts: sink.contacts(), requests: sink.requests(), passed, text, acted };
    } finally {
      page.off("response", answered);
      traffic.forget(page);
      if (options.inOneTab !== true) await page.close();
    }
  };

  return {
    context,
    visit,
    forget,
    close: async () => {
      await context.close();
      await sink.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
