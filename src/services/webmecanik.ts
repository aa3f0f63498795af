// Webmecanik.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Webmecanik. Default category `marketing`: needs consent. */
export function webmecanik<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"webmecanik", Category> {
  return readyMade(options, {
    id: "webmecanik",
    name: "Webmecanik",
    provider: "Webmecanik",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Webmecanik"),
    privacyPolicy: "https://www.webmecanik.com/privacy-policy/",
    urls: [
      { url: "webmecanik.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "automation.webmecanik.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.form,
  });
}
