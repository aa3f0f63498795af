// What a blocked image or film shows in its own place: a drawing that names whose it is, in the address itself.

/** Pixels on each side where the page says none. */
const USUAL_WIDTH = 240;
const USUAL_HEIGHT = 135;
/** An icon has no room for words. */
const ICON = 32;
/** What fits into the drawing. */
const LONGEST_NAME = 40;

/** The drawing as a `data:` address. `width` and `height` as the markup says them. */
export function embedImage(
  name: string,
  width: string | undefined,
  height: string | undefined,
): string {
  const across = pixels(width) ?? USUAL_WIDTH;
  const down =
    pixels(height) ?? (width === undefined ? USUAL_HEIGHT : Math.round((across * 9) / 16));
  const words =
    across > ICON && down > ICON / 2
      ? `<text x='50%' y='50%' text-anchor='middle' dominant-baseline='middle' font-family='system-ui,sans-serif' font-size='13' fill='#666'>${escaped(shortened(name))}</text>`
      : "";
  const drawing = `<svg xmlns='http://www.w3.org/2000/svg' width='${across}' height='${down}'><rect width='100%' height='100%' fill='#8883'/>${words}</svg>`;
  return `data:image/svg+xml,${drawing.replace(/[%#<>"&?]/g, encodeURIComponent)}`;
}

function pixels(value: string | undefined): number | undefined {
  const [, digits] = /^\s*(\d{1,4})(?:\.\d{0,9})?(?:px)?\s*$/.exec(value ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME
    ? name
    : `${Array.from(name).slice(0, LONGEST_NAME).join("")}…`;
}

/** As text of XML, in which a control character would be no text. */
function escaped(name: string): string {
  return name.replace(/[^\p{L}\p{N} .,:()_-]/gu, "");
}
