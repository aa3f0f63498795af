// GoCardless.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** GoCardless. Default category `functional`: free of consent. */
export function goCardless<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"go-cardless", Category> {
  return readyMade(options, {
    id: "go-cardless",
    name: "GoCardless",
    provider: "GoCardless",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("GoCardless"),
    privacyPolicy: "https://gocardless.com/privacy/",
    urls: [{ url: "gocardless.com", loads: ["script", "frame", "image", "connect", "style"] }],
    outgoing: ["api.gocardless.com"],
  });
}
