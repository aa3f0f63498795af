// What a visitor sees first, on a desktop and on a phone.
import type { Page } from "playwright-core";
import type { Picture } from "./types.ts";

const SIZES = [
  { title: "First page, desktop (1280 × 800)", width: 1280, height: 800 },
  { title: "First page, phone (390 × 844)", width: 390, height: 844 },
];
const QUALITY = 60;

/** Pictures of what is in view when the page opens. A page that cannot be taken is left out. */
export async function takePictures(page: Page): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const before = page.viewportSize();
  for (const { title, width, height } of SIZES) {
    try {
      await page.setViewportSize({ width, height });
      await page.evaluate("window.scrollTo(0, 0)");
      const bytes = await page.screenshot({ type: "jpeg", quality: QUALITY, timeout: 5000 });
      pictures.push({ title, jpeg: bytes.toString("base64") });
    } catch {
      // The report says how many there are.
    }
  }
  if (before !== null) await page.setViewportSize(before).catch(() => undefined);
  return pictures;
}
