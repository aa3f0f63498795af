// FundraisingBox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** FundraisingBox. Default category `preferences`: needs consent. */
export function fundraisingBox<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fundraising-box", Category> {
  return readyMade(options, {
    id: "fundraising-box",
    name: "FundraisingBox",
    provider: "Wikando",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Wikando"),
    urls: [{ url: "fundraisingbox.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.donation,
  });
}
