// Kompass.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Kompass. Default category `marketing`: needs consent. */
export function kompass<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kompass", Category> {
  return readyMade(options, {
    id: "kompass",
    name: "Kompass",
    provider: "Kompass",
    category: "marketing",
    purpose: uses.companies,
    sharing: sharedWith("Kompass"),
    privacyPolicy: "https://fr.kompass.com/l/cookie-use-policy",
    cookies: [{ name: "kompass", retention: "unknown", purpose: purposes.visitorId }],
    urls: [
      { url: "fr.kompass.com", loads: ["script", "image", "connect"] },
      { url: "kompass.com", loads: ["script", "image", "connect"] },
    ],
  });
}
