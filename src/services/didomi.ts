// Didomi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Didomi. Default category `functional`: free of consent. */
export function didomi<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"didomi", Category> {
  return readyMade(options, {
    id: "didomi",
    name: "Didomi",
    provider: "Didomi",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Didomi"),
    privacyPolicy: "https://www.didomi.io/privacy-policy",
    cookies: [
      { name: "didomi_token", retention: "1 year", purpose: purposes.consent },
      { name: "didomi_token_cpra", retention: "1 year", purpose: purposes.consent },
      { name: "didomi_dcs", retention: "1 year", purpose: purposes.consent },
      { name: "didomi_*", retention: "1 year", purpose: purposes.consent },
    ],
    urls: [
      { url: "privacy-center.org", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "didomi.io", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["didomiConfig", "didomiOnReady"],
  });
}
