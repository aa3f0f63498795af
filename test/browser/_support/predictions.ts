// Chromium learns which hosts the pages of a site contact, and connects to them ahead of its next
// page, whatever that page holds. The test would take such a connection for the page's own.
import type { BrowserContext } from "playwright-core";

const SETTINGS = "chrome://settings/clearBrowserData";
const LIMIT_MS = 3_000;

/**
 * Clears the history, and with it what was learned from it. The settings page must have said
 * that it is there ("initialize…") before it may ask for anything; each answer names its question.
 */
const CLEAR_HISTORY = `new Promise((resolve) => {
  const answered = cr.webUIResponse;
  const done = (cleared) => { cr.webUIResponse = answered; resolve(cleared); };
  setTimeout(() => done(false), ${LIMIT_MS});
  cr.webUIResponse = (question, ...answer) => {
    if (question === "leak_0") {
      chrome.send("clearBrowsingData", ["leak_1", ["browser.clear_data.browsing_history"], 4]);
    } else if (question === "leak_1") done(true);
    else answered(question, ...answer);
  };
  chrome.send("initializeClearBrowsingData", ["leak_0"]);
})`;

/**
 * Opens the settings page, and returns a function that makes Chromium forget what it predicts from.
 * No other switch of Chromium does it and leaves the preconnects alone that a page asks for itself.
 * A Chromium without that page is left as it is: it may then report a contact too many, never one too few.
 */
export async function openPredictions(context: BrowserContext): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto(SETTINGS);
  return async () => {
    const forget = () => page.evaluate(CLEAR_HISTORY).catch(() => false);
    // On a busy machine an answer gets lost now and then.
    if (!(await forget())) await forget();
  };
}
