// Zenchef.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Zenchef. Default category `preferences`: needs consent. */
export function zenchef<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zenchef", Category> {
  return readyMade(options, {
    id: "zenchef",
    name: "Zenchef",
    provider: "Zenchef",
    category: "preferences",
    purpose: uses.booking,
    sharing: sharedWith("Zenchef"),
    privacyPolicy: "https://www.zenchef.com/privacy-policy",
    urls: [{ url: "zenchef.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.booking,
  });
}
