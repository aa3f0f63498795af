// Alma.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Alma. Default category `functional`: free of consent. */
export function alma<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"alma", Category> {
  return readyMade(options, {
    id: "alma",
    name: "Alma",
    provider: "Alma",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Alma"),
    privacyPolicy: "https://almapay.com/en/legal/privacy-policy",
    urls: [
      { url: "almapay.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "getalma.eu", loads: ["script", "frame", "image", "connect", "style"] },
      ...packages(["@alma/"], ["script", "style"]),
    ],
    snippets: ["Alma.Widgets.initialize("],
    outgoing: ["api.getalma.eu"],
  });
}
