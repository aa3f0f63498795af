// BootstrapCDN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** BootstrapCDN. Default category `functional`: free of consent. */
export function bootstrapCdn<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bootstrap-cdn", Category> {
  return readyMade(options, {
    id: "bootstrap-cdn",
    name: "BootstrapCDN",
    provider: "Prospect One",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Prospect One"),
    privacyPolicy: "https://www.jsdelivr.com/terms/privacy-policy",
    urls: [
      { url: "bootstrapcdn.com", loads: ["script", "style", "font"] },
      { url: "netdna.bootstrapcdn.com", loads: ["script", "style", "font"] },
      { url: "stackpath.bootstrapcdn.com", loads: ["script", "style"] },
    ],
  });
}
