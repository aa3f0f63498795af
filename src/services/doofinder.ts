// Doofinder.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Doofinder. Default category `preferences`: needs consent. */
export function doofinder<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"doofinder", Category> {
  return readyMade(options, {
    id: "doofinder",
    name: "Doofinder",
    provider: "Doofinder",
    category: "preferences",
    purpose: uses.search,
    sharing: sharedWith("Doofinder"),
    privacyPolicy: "https://www.doofinder.com/en/privacy-policy",
    cookies: [
      {
        name: "df-random-userid",
        retention: "unknown",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "doofinder.com", loads: ["script", "connect", "image", "style"] }],
    snippets: ["dfLayerOptions", "cdn.doofinder.com/livelayer/", "doofinderApp("],
  });
}
