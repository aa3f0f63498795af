// Where the keyboard is: blocked frames have buttons in them.
import type { Page } from "playwright-core";

/** A place that Tab has come to. */
export interface FocusStop {
  /** The value of a button, or what is written on it. */
  readonly name: string;
  readonly isOutlined: boolean;
  /** False: something is in front of it. */
  readonly isInSight: boolean;
  /** Is it ours? The site's own keep what the browser gives them. */
  readonly isOurs: boolean;
}

/** Presses Tab, and tells where that leads, in frames of the page's own origin too; undefined after the last stop. */
export async function tab(page: Page): Promise<FocusStop | undefined> {
  await page.keyboard.press("Tab");
  const stop = await page.evaluate(`(() => {
    let shown = document;
    const frames = [];
    while (shown.activeElement?.contentDocument) {
      frames.push(shown.activeElement);
      shown = shown.activeElement.contentDocument;
    }
    const at = shown.activeElement;
    if (!at || at === document.body) return null;
    const isUnder = (place, within, x, y) => {
      const top = within.elementFromPoint(x, y);
      return place.contains(top) || !!top?.contains(place);
    };
    const [box] = at.getClientRects();
    let [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 10)];
    let isInSight = isUnder(at, shown, x, y);
    for (const frame of frames.reverse()) {
      const { left, top } = frame.getBoundingClientRect();
      x += left + frame.clientLeft;
      y += top + frame.clientTop;
      isInSight &&= isUnder(frame, frame.ownerDocument, x, y);
    }
    const { outlineStyle, outlineWidth } = shown.defaultView.getComputedStyle(at);
    return {
      name: at.value || at.textContent.trim().slice(0, 30),
      isOutlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
      isInSight,
      isOurs: at.closest(".assent") !== null,
    };
  })()`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made above
  return (stop as FocusStop | null) ?? undefined;
}
