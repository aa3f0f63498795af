// Worldline.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Worldline. Default category `functional`: free of consent. */
export function worldline<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"worldline", Category> {
  return readyMade(options, {
    id: "worldline",
    name: "Worldline",
    provider: "Worldline",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Worldline"),
    privacyPolicy: "https://worldline.com/en/compliancy/privacy",
    urls: [
      { url: "secure.ogone.com", loads: ["frame", "connect"] },
      { url: "worldline-solutions.com", loads: ["script", "frame", "connect"] },
      { url: "payment.direct.worldline-solutions.com", loads: ["script", "frame", "connect"] },
      { url: "sips-services.com", loads: ["script", "frame", "connect"] },
      { url: "saferpay.com", loads: ["script", "frame", "connect"] },
    ],
  });
}
