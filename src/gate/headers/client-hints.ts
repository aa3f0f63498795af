// Accept-CH and Critical-CH: which client hints a browser is told to send from now on.

/** Hints that tell next to nothing of the device, or that a page needs to be drawn as the visitor likes it. */
const HARMLESS = new Set([
  "sec-ch-ua",
  "sec-ch-ua-mobile",
  "sec-ch-ua-platform",
  "sec-ch-prefers-color-scheme",
  "sec-ch-prefers-contrast",
  "sec-ch-prefers-reduced-data",
  "sec-ch-prefers-reduced-motion",
  "sec-ch-prefers-reduced-transparency",
  "save-data",
]);

/** Leaves the low-entropy hints; the rest is reading the terminal (ePrivacy 5(3), EDPB 2/2023). */
export function filterClientHints(field: string): string {
  const hints = field
    .split(",")
    .map((hint) => hint.trim())
    .filter((hint) => hint !== "");
  const kept = hints.filter((hint) => HARMLESS.has(hint.toLowerCase()));
  return kept.length === hints.length ? field : kept.join(", ");
}
