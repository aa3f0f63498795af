// WhyDonate.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** WhyDonate. Default category `preferences`: needs consent. */
export function whydonate<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"whydonate", Category> {
  return readyMade(options, {
    id: "whydonate",
    name: "WhyDonate",
    provider: "WhyDonate",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("WhyDonate"),
    urls: [
      { url: "whydonate.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "whydonate.nl", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.donation,
  });
}
