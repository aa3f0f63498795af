// What can be said of a `<consent-embed>`.

/** What the frame gets as it is: `FRAME_ATTRIBUTES` of the gate. */
export const PASSED =
  "width height allow allowfullscreen loading referrerpolicy sandbox".split(" ");
/** Attributes, each of them a property as well. */
export const EMBED_NAMES: readonly string[] = ["service", "src", "for", ...PASSED];
