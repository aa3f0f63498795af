// SeamlessAccess.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** SeamlessAccess. Default category `functional`: free of consent. */
export function seamlessAccess<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"seamless-access", Category> {
  return readyMade(options, {
    id: "seamless-access",
    name: "SeamlessAccess",
    provider: "SeamlessAccess",
    category: "functional",
    purpose: uses.login,
    sharing: sharedWith("SeamlessAccess"),
    privacyPolicy: "https://seamlessaccess.org/about/trust/",
    urls: [
      { url: "seamlessaccess.org", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "thiss.io", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["thiss.DiscoveryComponent(", "service.seamlessaccess.org/thiss.js"],
  });
}
