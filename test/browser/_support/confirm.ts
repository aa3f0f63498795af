import type { Page } from "playwright-core";

/**
 * Without JavaScript a visitor who has no cookie of ours yet confirms what allows something on a page of its own: presses
 * that button where it is asked for.
 */
export async function confirmIfAsked(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  if (!new URL(page.url()).pathname.endsWith("/choice")) return;
  await page.click("button >> nth=0");
  await page.waitForLoadState("load");
}
