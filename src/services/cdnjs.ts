// cdnjs. No cookie, but Cloudflare is told the visitor's address: serve the files yourself where
// you can.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** cdnjs. Default category `functional`: free of consent. */
export function cdnjs<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cdnjs", Category> {
  return readyMade(options, {
    id: "cdnjs",
    name: "cdnjs",
    provider: "Cloudflare",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Cloudflare"),
    privacyPolicy: "https://www.cloudflare.com/privacypolicy/",
    urls: [{ url: "cdnjs.cloudflare.com", loads: ["script", "style", "font", "image"] }],
  });
}
