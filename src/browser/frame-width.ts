// Blocked frames are read at any zoom (WCAG 2.2, 1.4.10): the style sheet comes too late for that, since the page would move.
import { FRAME_WIDTH } from "../pages/frame-width.ts";

/** Keeps blocked frames as narrow as what they are in, from the start. */
export function limitFrameWidth(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FRAME_WIDTH);
  document.adoptedStyleSheets.push(sheet);
}
