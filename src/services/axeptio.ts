// Axeptio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Axeptio. Default category `functional`: free of consent. */
export function axeptio<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"axeptio", Category> {
  return readyMade(options, {
    id: "axeptio",
    name: "Axeptio",
    provider: "Agilitation",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Agilitation"),
    privacyPolicy: "https://www.axept.io/privacy-policy",
    cookies: [
      { name: "axeptio_cookies", retention: "6 months", purpose: purposes.consent },
      { name: "axeptio_authorized_vendors", retention: "6 months", purpose: purposes.consent },
      { name: "axeptio_all_vendors", retention: "6 months", purpose: purposes.consent },
    ],
    urls: [
      { url: "axept.io", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "axeptio.eu", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "axeptio.imgix.net", loads: "image" },
    ],
    snippets: ["axeptioSettings", "_axcb.push(", "static.axept.io/sdk"],
  });
}
