// Adyen.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Adyen. Default category `functional`: free of consent. */
export function adyen<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adyen", Category> {
  return readyMade(options, {
    id: "adyen",
    name: "Adyen",
    provider: "Adyen",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Adyen"),
    privacyPolicy: "https://www.adyen.com/policies-and-disclaimer/privacy-policy",
    urls: [
      { url: "adyen.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "adyenpayments.com", loads: ["frame", "connect"] },
    ],
    snippets: ["new AdyenCheckout(", "AdyenCheckout("],
    outgoing: ["adyen.com", "adyenpayments.com"],
  });
}
