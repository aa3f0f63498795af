// The documents that blocked frames show: their buttons are in the frame.
import type { FrameLocator, Page } from "playwright-core";

/** The document of the nth blocked frame of a page, or of the first that holds a button of this service. */
export function blockedFrame(page: Page, nth = 0): FrameLocator {
  return page.locator("iframe[srcdoc]").nth(nth).contentFrame();
}

/** Presses "load once" (`load`) or "always" (`allow`) of a service, in the nth frame that has such a button. */
export async function pressInFrame(
  page: Page,
  button: "load" | "allow",
  service: string,
  nth = 0,
): Promise<void> {
  const value = `name=&quot;${button}&quot; value=&quot;${service}&quot;`;
  const frames = page.locator(`iframe[srcdoc*='${value.replaceAll("&quot;", '"')}']`);
  await frames.nth(nth).contentFrame().locator(`button[name=${button}]`).click();
}
