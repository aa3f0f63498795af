// RaiseNow.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** RaiseNow. Default category `preferences`: needs consent. */
export function raiseNow<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"raise-now", Category> {
  return readyMade(options, {
    id: "raise-now",
    name: "RaiseNow",
    provider: "RaiseNow",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("RaiseNow"),
    privacyPolicy: "https://www.raisenow.com/privacy-policy",
    urls: [
      { url: "raisenow.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "raisenow.io", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "tamaro.raisenow.com", loads: "script" },
    ],
    snippets: ["rnw.tamaro."],
    placeholder: placeholders.donation,
  });
}
