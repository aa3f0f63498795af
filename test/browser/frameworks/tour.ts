// What every framework is asked to stand: one tour of a site of two pages, undecided, refused, accepted, withdrawn.
import type { Page } from "playwright-core";
import type { LeakBrowser } from "../_support/leak-browser.ts";

/** What a visitor finds on a page. */
interface Found {
  readonly question: number;
  readonly settings: number;
  /** Text of the counter after one click more: 1 on a page that has just come. */
  readonly count: string | null;
  /** Frames that show a document of ours: how many of all. */
  readonly blocked: "all" | "none" | "some";
}

export interface Tour {
  readonly undecided: Seen;
  readonly refused: Seen;
  readonly accepted: Seen;
  /** The next page of a visitor who has accepted, and a visit to the second from there. */
  readonly allowed: Seen;
  readonly withdrawn: Seen;
  /** Accepted on the second page, to which a router led. */
  readonly there: Seen;
  /** Accepted with something typed into a field. */
  readonly typed: string;
  /** Whatever the console said in all of this. */
  readonly messages: readonly string[];
}

interface Seen {
  readonly contacts: readonly string[];
  readonly first?: Found;
  readonly second?: Found;
}

const READY = "html[data-hydrated]";
const SHOWN = "#second";
const wait = { timeout: 5_000 };

async function press(page: Page, act: "accept" | "refuse"): Promise<void> {
  await page.click(`assent-root button[name=act][value=${act}]`, wait);
  await page.waitForFunction("window.assent?.state.status !== 'undecided'", undefined, wait);
  await page.waitForTimeout(150);
  await page.waitForSelector(READY, { ...wait, state: "attached" });
}

/** Also in shadow roots, where Lit has what it renders. */
const FIND = `(() => {
  const all = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll("*")].flatMap((element) =>
      element.shadowRoot && element !== document.body ? all(element.shadowRoot, selector) : []),
  ];
  const frames = all(document, "iframe");
  const blocked = frames.filter((frame) => frame.contentDocument?.querySelector("button[name=load]"));
  return {
    question: document.querySelectorAll("assent-root #assent-question").length,
    settings: document.querySelectorAll("assent-root .assent-settings").length,
    count: all(document, "#count")[0]?.textContent.trim(),
    blocked: blocked.length === 0 ? "none" : blocked.length === frames.length ? "all" : "some",
  };
})()`;

async function find(page: Page): Promise<Found> {
  await page.click("#count", wait);
  await page.waitForTimeout(50);
  return page.evaluate<Found>(FIND);
}

async function goToSecond(page: Page): Promise<void> {
  await page.waitForSelector(READY, { ...wait, state: "attached" });
  await page.click("#to-second", wait);
  await page.waitForSelector(SHOWN, { ...wait, state: "attached" });
  await page.waitForTimeout(100);
}

/** Console and errors of every page, as long as `act` runs. */
export async function listen<T>(
  browser: LeakBrowser,
  messages: string[],
  act: () => Promise<T>,
): Promise<T> {
  const hear = (message: { type(): string; text(): string }): void => {
    const text = message.text();
    // The browser of the test asks for an address of its own when it leaves a page.
    if (/^(?:error|warning)$/.test(message.type()) && !/ERR_UNSAFE_PORT/.test(text)) {
      messages.push(text);
    }
  };
  const fail = (event: { error(): Error }): void => {
    const error = event.error();
    // The browser's driver says this of itself now and then: it names no script of the page.
    const isDriver = error.message === "Assertion failed" && !/https?:/.test(error.stack ?? "");
    if (!isDriver) messages.push(String(error));
  };
  browser.context.on("console", hear);
  browser.context.on("weberror", fail);
  try {
    return await act();
  } catch (error) {
    throw new Error(`Broken off; the console said: ${messages.join("\n")}`, { cause: error });
  } finally {
    browser.context.off("console", hear);
    browser.context.off("weberror", fail);
  }
}

/** Is it quiet, do the buttons work, on the page that came and on the one that a router shows? */
function look(browser: LeakBrowser, address: string, keepState = false): Promise<Seen> {
  return visit(browser, address, keepState, async (page) => {
    await page.waitForSelector(READY, { ...wait, state: "attached" });
    const first = await find(page);
    await goToSecond(page);
    return { first, second: await find(page) };
  });
}

async function visit(
  browser: LeakBrowser,
  address: string,
  keepState: boolean,
  act: (page: Page) => Promise<object>,
): Promise<Seen> {
  const { contacts, acted } = await browser.visit(address, { keepState, act });
  return { contacts, ...(acted as object) };
}

/** The whole tour of the site at `origin`, whose pages are `/` and `/second`. */
export async function tour(browser: LeakBrowser, origin: string): Promise<Tour> {
  const messages: string[] = [];
  const address = `${origin}/`;
  return listen(browser, messages, async () => {
    const undecided = await look(browser, address);
    const refused = await visit(browser, address, false, async (page) => {
      await page.waitForSelector(READY, { ...wait, state: "attached" });
      await press(page, "refuse");
      const first = await find(page);
      await page.reload();
      await goToSecond(page);
      return { first, second: await find(page) };
    });
    const accepted = await visit(browser, address, false, async (page) => {
      await page.waitForSelector(READY, { ...wait, state: "attached" });
      await press(page, "accept");
      return { first: await find(page) };
    });
    const allowed = await look(browser, address, true);
    await visit(browser, address, true, async (page) => {
      await page.waitForSelector(READY, { ...wait, state: "attached" });
      await page.evaluate("void assent.decide('refuse')");
      await page.waitForTimeout(300);
      return {};
    });
    const withdrawn = await look(browser, address, true);
    const there = await visit(browser, address, false, async (page) => {
      await goToSecond(page);
      await press(page, "accept");
      await page.waitForSelector(SHOWN, { ...wait, state: "attached" });
      return { second: await find(page) };
    });
    const { acted } = await browser.visit(address, {
      act: async (page) => {
        await page.waitForSelector(READY, { ...wait, state: "attached" });
        await page.fill("#note", "written");
        await press(page, "accept");
        await page.waitForTimeout(200);
        return page.inputValue("#note");
      },
    });
    const typed = String(acted);
    return { undecided, refused, accepted, allowed, withdrawn, there, typed, messages };
  });
}
