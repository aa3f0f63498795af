// A Firefox for which every host but the first party is a local sink, as `leak-browser.ts` has it of Chromium: driven
// over WebDriver BiDi, with `Sec-GPC` as Firefox itself sends it.
import puppeteer from "puppeteer-core";
import type { Page } from "puppeteer-core";
import { startThirdPartySink } from "../_support/third-party-sink.ts";

export interface FirefoxOptions {
  /** True: the setting "Tell websites not to sell or share my data" is on. */
  readonly signal?: boolean;
  /** False: scripting is off. Default true. */
  readonly javascript?: boolean;
}

export interface FirefoxVisit<Result> {
  readonly contacts: readonly string[];
  readonly acted: Result;
}

export interface Firefox {
  /** Opens a page, does what the visitor does there, and tells whom the page contacted until it was left. */
  visit<Result = undefined>(
    url: string,
    act?: (page: Page) => Promise<Result>,
  ): Promise<FirefoxVisit<Result | undefined>>;
  /** Forgets the cookies of a site. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** Nothing that Firefox does for itself may look like a contact of the page. */
const QUIET_FIREFOX = {
  "app.normandy.enabled": false,
  "browser.cache.disk.enable": false,
  "browser.cache.memory.enable": false,
  "browser.newtabpage.enabled": false,
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.topsites.contile.enabled": false,
  "dom.push.connection.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  // The sink speaks HTTP/1.1 over TCP only: anything else would go unseen.
  "network.http.http2.enabled": false,
  "network.http.http3.enable": false,
  "network.trr.mode": 5,
  "security.OCSP.enabled": 0,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
};
/** Whom Firefox still asks for itself; no page of ours names one of them. */
const OWN_ERRANDS = /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)$/;
const QUIET_MS = 250;
const LIMIT_MS = 8_000;
const POLL_MS = 15;

/** Starts Firefox (`FIREFOX_PATH`). */
export async function startFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const sink = await startThirdPartySink();
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr",
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      "javascript.enabled": options.javascript ?? true,
      "privacy.globalprivacycontrol.enabled": options.signal ?? false,
      // Names become this machine, whoever they are; the two ports of the web become the sink's.
      "network.dns.forceResolve": "127.0.0.1",
      "network.socket.forcePort": `80=${sink.port};443=${sink.port}`,
    },
  });

  const contacts = () => sink.contacts().filter((host) => !OWN_ERRANDS.test(host));
  const settle = async () => {
    const from = performance.now();
    for (;;) {
      const now = performance.now();
      if (now - Math.max(from, sink.lastActivity()) >= QUIET_MS || now - from >= LIMIT_MS) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  };

  return {
    visit: async (url, act) => {
      sink.forget();
      const page = await browser.newPage();
      try {
        // A page that sends its visitor elsewhere at once interrupts its own load. That is a visit.
        const response = await page
          .goto(url, { waitUntil: "load", timeout: LIMIT_MS })
          .catch(() => undefined);
        if (response && response.status() >= 400) {
          throw new Error(`${url} did not load: status ${response.status()}.`);
        }
        await settle();
        const acted = await act?.(page);
        if (act) await settle();
        await page.goto("about:blank").catch(() => undefined);
        await settle();
        return { contacts: contacts(), acted };
      } finally {
        await page.close();
      }
    },
    forget: async () => {
      await browser.deleteCookie(...(await browser.cookies()));
    },
    close: async () => {
      await browser.close();
      await sink.close();
    },
  };
}
