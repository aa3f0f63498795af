// Open Collective.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Open Collective. Default category `preferences`: needs consent. */
export function openCollective<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"open-collective", Category> {
  return readyMade(options, {
    id: "open-collective",
    name: "Open Collective",
    provider: "Open Collective",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Open Collective"),
    privacyPolicy: "https://opencollective.com/privacypolicy",
    urls: [{ url: "opencollective.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
