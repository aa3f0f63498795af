// Akamai Identity Cloud.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Akamai Identity Cloud. Default category `preferences`: needs consent. */
export function janrain<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"janrain", Category> {
  return readyMade(options, {
    id: "janrain",
    name: "Akamai Identity Cloud",
    provider: "Akamai",
    category: "preferences",
    purpose: uses.login,
    sharing: sharedWith("Akamai"),
    privacyPolicy: "https://www.akamai.com/legal/privacy-statement",
    urls: [
      { url: "janrain.com", loads: ["script", "frame", "image", "connect"] },
      { url: "janraincapture.com", loads: ["script", "frame", "image", "connect"] },
      { url: "rpxnow.com", loads: ["script", "frame", "image", "connect"] },
    ],
  });
}
