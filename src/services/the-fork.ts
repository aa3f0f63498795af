// TheFork.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TheFork. Default category `preferences`: needs consent. */
export function theFork<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"the-fork", Category> {
  return readyMade(options, {
    id: "the-fork",
    name: "TheFork",
    provider: "Tripadvisor",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Tripadvisor"),
    privacyPolicy: "https://www.thefork.com/legal/privacy",
    urls: [
      { url: "thefork.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "lafourchette.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "thefork.fr", loads: "frame" },
      { url: "thefork.io", loads: ["script", "frame", "connect"] },
      { url: "widget.thefork.com", loads: "frame" },
    ],
    placeholder: placeholders.booking,
  });
}
