// Says yes, says no, takes it back: by the site's own buttons where they are named, by assent's banner, or by another's.
import type { Page } from "playwright-core";
import { pressOtherBanner } from "./autoconsent.ts";
import type { Pressed } from "./autoconsent.ts";
import { firstLine } from "./visit-page.ts";

/** CSS selectors of a site's own buttons; several, separated by `>>>`, are pressed one after another. */
export interface Buttons {
  readonly accept?: string;
  readonly refuse?: string;
  readonly withdraw?: string;
}

const PRESS_MS = 5000;

/** Accepts or refuses everything on this page. */
export async function answerBanner(
  page: Page,
  answer: "accept" | "refuse",
  buttons: Buttons,
): Promise<Pressed> {
  const selector = buttons[answer];
  if (selector !== undefined) return pressAll(page, selector);
  const own = page.locator(`.assent-banner button[name=act][value=${answer}]`).first();
  if ((await own.count()) > 0) {
    await own.click({ timeout: PRESS_MS });
    await recorded(page);
    return { pressed: true, by: "assent" };
  }
  // With a privacy signal the first layer is a notice; the settings page has both buttons.
  const settings = await settingsAddress(page);
  if (settings !== undefined) {
    await page.goto(settings, { timeout: PRESS_MS });
    const button = page.locator(`button[name=act][value=${answer}]`).first();
    if ((await button.count()) > 0) {
      await button.click({ timeout: PRESS_MS });
      await recorded(page);
      return { pressed: true, by: "assent" };
    }
  }
  return pressOtherBanner(page, answer);
}

/** Takes a yes back. */
export async function withdraw(page: Page, buttons: Buttons): Promise<Pressed> {
  if (buttons.withdraw !== undefined) return pressAll(page, buttons.withdraw);
  const settings = await settingsAddress(page);
  if (settings === undefined) {
    return {
      pressed: false,
      why: "how a yes is taken back here is not known; name the buttons: --withdraw",
    };
  }
  await page.goto(settings, { timeout: PRESS_MS });
  const button = page.locator("button[name=act][value=withdraw]").first();
  if ((await button.count()) === 0) {
    return { pressed: false, why: `${settings} has no button to withdraw` };
  }
  await button.click({ timeout: PRESS_MS });
  await page.waitForLoadState("load");
  await recorded(page);
  return { pressed: true, by: "assent" };
}

/** assent's settings page, from the link that every page carries; undefined on other sites. */
export async function settingsAddress(page: Page): Promise<string | undefined> {
  const found: unknown = await page.evaluate(`(() => {
    const link = document.querySelector(".assent-settings a[href], .assent-banner a[href*='return=']");
    if (link) return String(link.href).split("?")[0];
    const form = document.querySelector(".assent-banner form");
    return form ? String(form.action).replace(/\\/choice$/, "") : null;
  })()`);
  if (typeof found !== "string") return undefined;
  return new URL(found).origin === new URL(page.url()).origin ? found : undefined;
}

/** The answer is in force: on this page, or after the one that confirms it. */
async function recorded(page: Page): Promise<void> {
  await page.waitForSelector("#assent-done", { timeout: PRESS_MS }).catch(() => undefined);
  await page.waitForLoadState("load");
  if (!new URL(page.url()).pathname.endsWith("/choice")) return;
  await page.locator("button").first().click({ timeout: PRESS_MS });
  await page.waitForLoadState("load");
}

async function pressAll(page: Page, selectors: string): Promise<Pressed> {
  for (const selector of selectors.split(">>>")) {
    try {
      await page.locator(selector.trim()).first().click({ timeout: PRESS_MS });
      await page.waitForLoadState("load");
    } catch (error) {
      return {
        pressed: false,
        why: `${selector.trim()} could not be pressed: ${firstLine(error)}`,
      };
    }
  }
  return { pressed: true, by: "the button that was named" };
}
