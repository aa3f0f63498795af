// CCM19.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CCM19. Default category `functional`: free of consent. */
export function ccm19<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ccm19", Category> {
  return readyMade(options, {
    id: "ccm19",
    name: "CCM19",
    provider: "Papoo Software",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Papoo Software"),
    privacyPolicy: "https://www.ccm19.de/en/privacy-policy/",
    cookies: [
      {
        name: "ccm_consent",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      { name: "ccm_consent", retention: "1 year", purpose: purposes.consent },
    ],
    urls: [
      { url: "ccm19.de", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "cloud.ccm19.de", loads: "script" },
    ],
  });
}
