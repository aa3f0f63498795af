// Buy Me a Coffee.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Buy Me a Coffee. Default category `preferences`: needs consent. */
export function buyMeACoffee<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"buy-me-a-coffee", Category> {
  return readyMade(options, {
    id: "buy-me-a-coffee",
    name: "Buy Me a Coffee",
    provider: "Publisher",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Publisher"),
    privacyPolicy: "https://www.buymeacoffee.com/privacy-policy",
    urls: [
      { url: "buymeacoffee.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "bmc.link", loads: "frame" },
    ],
    snippets: ["BMC-Widget"],
    placeholder: placeholders.donation,
  });
}
