// One visitor: a browser with a profile of its own, behind a proxy that sees every connection.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, BrowserType, Page } from "playwright-core";
import { AuditError } from "./optional.ts";
import { startProxy } from "./proxy.ts";
import type { AuditProxy, Resolve } from "./proxy.ts";
import { RECORDER_BINDING, recorderScript } from "./recorder.ts";
import type { RecorderMessage } from "./recorder.ts";

/** The discard port, which browsers refuse to connect to. */
const NOWHERE = "http://localhost:9";

/** Nothing that Chromium does for itself may look like a contact of the page. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
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
  // What passes by the proxy would go unseen.
  "--disable-quic",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
];

/**
 * The settings of the profile, whatever a distribution's own are: third-party cookies are taken (Debian's Chromium refuses
 * them unless told), and connections are made ahead of need where a page asks for it, as most visitors' browsers do.
 */
const PREFERENCES = {
  profile: { cookie_controls_mode: 0, block_third_party_cookies: false },
  net: { network_prediction_options: 0 },
};

const VIEWPORT = { width: 1280, height: 800 };

export interface BrowserOptions {
  /** The binary. */
  readonly path: string;
  readonly gpc: boolean;
  readonly resolve: Resolve;
  /** True: pages with certificates that nobody vouches for are looked at. */
  readonly ignoreCertificateErrors: boolean;
  /** A tag of RFC 5646: the language the visitor asks for. */
  readonly language: string;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly proxy: AuditProxy;
  /** The tab in which pages are opened one after another; a new one where the last was closed. */
  tab(): Promise<Page>;
  /** Told which script set a cookie. */
  onCookieScript: (message: RecorderMessage) => void;
  /** Makes Chromium forget whom earlier pages contacted: it would connect ahead of need, whatever the next page holds. */
  forgetPredictions(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a browser with an empty profile on disk: private windows make no preconnects and keep no third-party cookies, and
 * so show less than visitors get.
 *
 * @throws AuditError if it does not start
 */
export async function openBrowser(
  chromium: BrowserType,
  options: BrowserOptions,
): Promise<Visitor> {
  const proxy = await startProxy(options.resolve);
  const profile = await mkdtemp(join(tmpdir(), "assent-audit-"));
  const close = async (context?: BrowserContext): Promise<void> => {
    await context?.close().catch(() => undefined);
    await proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  };
  let context: BrowserContext;
  try {
    await mkdir(join(profile, "Default"));
    await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(PREFERENCES));
    context = await chromium.launchPersistentContext(profile, {
      executablePath: options.path,
      args: QUIET,
      proxy: { server: proxy.address },
      viewport: VIEWPORT,
      locale: options.language,
      ignoreHTTPSErrors: options.ignoreCertificateErrors,
      // As root Chromium starts without one only.
      chromiumSandbox: process.getuid?.() !== 0,
      ...(options.gpc && { extraHTTPHeaders: { "Sec-GPC": "1" } }),
    });
  } catch (error) {
    await close();
    const said = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new AuditError(`${options.path} did not start: ${said}`, { cause: error });
  }
  let tab: Page | undefined;
  const visitor: Visitor = {
    context,
    proxy,
    tab: async () => {
      if (tab === undefined || tab.isClosed()) tab = await context.newPage();
      return tab;
    },
    onCookieScript: () => undefined,
    forgetPredictions: async () => forgetPredictions(context),
    close: async () => close(context),
  };
  // Windows that pages open: whom they contact, the proxy has seen.
  context.on("page", (page) => {
    void page
      .opener()
      .then(async (opener) => (opener === null ? undefined : page.close()))
      .catch(() => undefined);
  });
  await context.exposeBinding(RECORDER_BINDING, (_source, message: unknown) => {
    if (isRecorderMessage(message)) visitor.onCookieScript(message);
  });
  await context.addInitScript({ content: recorderScript(options.gpc) });
  return visitor;
}

/** Pages can call it too: whatever comes is looked at. */
function isRecorderMessage(message: unknown): message is RecorderMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "name" in message &&
    typeof message.name === "string" &&
    "by" in message &&
    typeof message.by === "string"
  );
}

const SETTINGS = "chrome://settings/clearBrowserData";

/** The page must have said that it is there ("initialize…") before it may ask; each answer names its question. */
const CLEAR_HISTORY = `new Promise((resolve) => {
  const answered = cr.webUIResponse;
  const done = (cleared) => { cr.webUIResponse = answered; resolve(cleared); };
  setTimeout(() => done(false), 3000);
  cr.webUIResponse = (question, ...answer) => {
    if (question === "audit_0") {
      chrome.send("clearBrowsingData", ["audit_1", ["browser.clear_data.browsing_history"], 4]);
    } else if (question === "audit_1") done(true);
    else answered(question, ...answer);
  };
  chrome.send("initializeClearBrowsingData", ["audit_0"]);
})`;

/** Where a browser has no such page, a later pass may name a contact too many, never one too few. */
async function forgetPredictions(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(SETTINGS);
    if ((await page.evaluate(CLEAR_HISTORY)) !== true) await page.evaluate(CLEAR_HISTORY);
  } catch {
    // No such page.
  } finally {
    await page.close().catch(() => undefined);
  }
}
