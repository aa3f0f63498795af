// TrustCaptcha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TrustCaptcha. Default category `functional`: free of consent. */
export function trustCaptcha<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"trust-captcha", Category> {
  return readyMade(options, {
    id: "trust-captcha",
    name: "TrustCaptcha",
    provider: "TrustComponent",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("TrustComponent"),
    urls: [
      { url: "trustcaptcha.com", loads: ["script", "frame", "connect"] },
      { url: "trustcomponent.com", loads: ["script", "frame", "connect"] },
    ],
    captcha: {},
  });
}
