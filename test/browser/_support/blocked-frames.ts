// The documents that blocked frames show: their buttons are in the frame.
import type { Page } from "playwright-core";

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
