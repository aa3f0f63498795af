// npm run bench:paint: when the first words of a first visit stand on the screen, with assent and without. Each example's
// first page against the same page under /without/, in one Chromium, in pairs that alternate which comes first, each visit
// with an empty cache and no answer given yet: with assent the banner is there as well. The network is as slow as a
// phone's, and the processor a quarter of this one's, both by Chromium itself: a page that takes as long as for a visitor
// is disturbed less by what else the machine does. Other hosts do not exist, and fail at once: the page without assent
// waits for nobody either. The median of each side counts; the fastest are printed beside it.
// `npm run bench:paint -- trades-institute` measures that one alone; ROUNDS=40 does more. Ends with one line of ratios, and
// with 1 where one is above the limit.
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { exampleSites, startExample } from "./_support/example-sites.mjs";

const MOST = 1.03;
const ROUNDS = Number(process.env["ROUNDS"] ?? 15);
/** Lighthouse's "slow 4G": milliseconds there and back, bytes a second. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 93_750,
};
const SLOWER = 4;
const PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName("first-contentful-paint");
    if (entry) resolve(entry.startTime);
  }).observe({ type: "paint", buffered: true });
  setTimeout(() => resolve(undefined), 10_000);
})`;

/** A tab that stays for one site, so that what is measured is the page and not the start of a browser's process. */
async function openTab(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const control = await page.context().newCDPSession(page);
  await control.send("Network.enable");
  await control.send("Network.emulateNetworkConditions", NETWORK);
  await control.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return {
    /** Milliseconds from the start of a first visit to its first contentful paint. */
    paint: async (url: string): Promise<number> => {
      await control.send("Network.clearBrowserCookies");
      await control.send("Network.clearBrowserCache");
      await page.goto(url, { waitUntil: "load" });
      const at: unknown = await page.evaluate(PAINTED);
      if (typeof at !== "number") throw new Error(`${url} painted nothing.`);
      return at;
    },
    close: () => page.context().close(),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Measures the sites named, all if none is; gives the exit status. */
export async function main(names: readonly string[]): Promise<number> {
  const sites = exampleSites.filter(({ name }) => names.length === 0 || names.includes(name));
  if (sites.length === 0) {
    console.error(`No such example: use ${exampleSites.map(({ name }) => name).join(", ")}.`);
    return 1;
  }
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost",
    ],
  });
  const ratios: number[] = [];
  try {
    for (const example of sites) {
      const site = await startExample(example);
      const pages = { with: `${site.origin}/`, without: `${site.origin}/without/` };
      const times = { with: [] as number[], without: [] as number[] };
      const tab = await openTab(browser);
      // Templates compiled, code warm: for both.
      for (const url of Object.values(pages)) await tab.paint(url);
      for (let round = 0; round < ROUNDS; round += 1) {
        const order =
          round % 2 === 0 ? (["with", "without"] as const) : (["without", "with"] as const);
        for (const side of order) times[side].push(await tab.paint(pages[side]));
      }
      await tab.close();
      site.close();
      const ratio = median(times.with) / median(times.without);
      ratios.push(ratio);
      const fastest = Math.min(...times.with) / Math.min(...times.without);
      console.log(
        `${example.name}: ${median(times.with).toFixed(0)} ms with, ${median(times.without).toFixed(0)} ms without, ${ratio.toFixed(3)}×; of the fastest each ${fastest.toFixed(3)}×`,
      );
    }
  } finally {
    await browser.close();
  }
  const missed = ratios.filter((ratio) => ratio > MOST).length;
  console.log(
    `bench:paint: first contentful paint with assent / without, medians of ${ROUNDS}: ${ratios.map((ratio) => ratio.toFixed(3)).join(" ")}; at most ${MOST}, ${missed} missed`,
  );
  return missed === 0 ? 0 : 1;
}
