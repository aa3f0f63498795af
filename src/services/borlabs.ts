// Borlabs Cookie.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Borlabs Cookie. Default category `functional`: free of consent. */
export function borlabs<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"borlabs", Category> {
  return readyMade(options, {
    id: "borlabs",
    name: "Borlabs Cookie",
    provider: "Borlabs",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Borlabs"),
    privacyPolicy: "https://borlabs.io/privacy/",
    cookies: [
      { name: "borlabs-cookie", retention: "1 year", purpose: purposes.consent },
      { name: "borlabs-cookie-*", retention: "1 year", purpose: purposes.consent },
    ],
    urls: [
      { url: "/wp-content/plugins/borlabs-cookie/", loads: ["script", "style"] },
      { url: "/wp-content/cache/borlabs-cookie/", loads: ["script", "style"] },
    ],
  });
}
