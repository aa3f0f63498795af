// Nosto.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Nosto. Default category `marketing`: needs consent. */
export function nosto<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"nosto", Category> {
  return readyMade(options, {
    id: "nosto",
    name: "Nosto",
    provider: "Nosto",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Nosto"),
    privacyPolicy: "https://www.nosto.com/legal/privacy/",
    cookies: [{ name: "2c.cId", retention: "2 years", purpose: purposes.visitorId }],
    urls: [
      { url: "nosto.com", loads: ["script", "frame", "image", "connect"] },
      { url: "nosto.io", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["nostojs(", "connect.nosto.com/include/"],
    outgoing: ["api.nosto.com"],
  });
}
