// Kasada.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Kasada. Default category `functional`: free of consent. */
export function kasada<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kasada", Category> {
  return readyMade(options, {
    id: "kasada",
    name: "Kasada",
    provider: "Kasada",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("Kasada"),
    privacyPolicy: "https://www.kasada.io/privacy-policy/",
    cookies: [
      { name: "KP_UIDz", retention: "unknown", purpose: purposes.security },
      { name: "KP_UIDz-ssn", retention: "unknown", purpose: purposes.security },
    ],
    urls: [{ url: "kasada.io", loads: ["script", "connect"] }],
  });
}
