// Qobuz.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Qobuz. Default category `marketing`: needs consent. */
export function qobuz<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"qobuz", Category> {
  return readyMade(options, {
    id: "qobuz",
    name: "Qobuz",
    provider: "Qobuz",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Qobuz"),
    urls: [{ url: "widget.qobuz.com", loads: "frame" }],
    placeholder: placeholders.audio,
  });
}
