// The text of a page, such as a policy.
import type { Visitor } from "./open-browser.ts";
import type { AuditSettings } from "./settings.ts";

/** All text of the page's body; undefined where it could not be read. */
export async function readText(
  { context }: Visitor,
  address: string,
  { timeout }: AuditSettings,
): Promise<string | undefined> {
  const page = await context.newPage();
  try {
    const response = await page.goto(address, { waitUntil: "load", timeout });
    if (response === null || response.status() >= 400) return undefined;
    const text: unknown = await page.evaluate("document.body.textContent");
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  } finally {
    await page.close().catch(() => undefined);
  }
}
