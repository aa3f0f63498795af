// Arkose Labs.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Arkose Labs. Default category `functional`: free of consent. */
export function arkoseLabs<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"arkose-labs", Category> {
  return readyMade(options, {
    id: "arkose-labs",
    name: "Arkose Labs",
    provider: "Arkose Labs",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("Arkose Labs"),
    privacyPolicy: "https://www.arkoselabs.com/privacy/",
    urls: [
      { url: "arkoselabs.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "funcaptcha.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["arkoselabs.com/v2/", "setupEnforcement"],
    captcha: {},
  });
}
