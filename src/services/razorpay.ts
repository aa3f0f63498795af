// Razorpay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Razorpay. Default category `functional`: free of consent. */
export function razorpay<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"razorpay", Category> {
  return readyMade(options, {
    id: "razorpay",
    name: "Razorpay",
    provider: "Razorpay",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Razorpay"),
    privacyPolicy: "https://razorpay.com/privacy/",
    urls: [{ url: "razorpay.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["new Razorpay(", "checkout.razorpay.com/v1/"],
    outgoing: ["api.razorpay.com"],
  });
}
