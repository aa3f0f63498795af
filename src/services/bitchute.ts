// BitChute.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** BitChute. Default category `marketing`: needs consent. */
export function bitchute<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bitchute", Category> {
  return readyMade(options, {
    id: "bitchute",
    name: "BitChute",
    provider: "BitChute",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("BitChute"),
    privacyPolicy: "https://support.bitchute.com/policy/privacy/",
    urls: [{ url: "bitchute.com", loads: ["frame", "image", "connect"] }],
    placeholder: placeholders.video,
  });
}
