// Between Digital.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Between Digital. Default category `marketing`: needs consent. */
export function betweenDigital<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"between-digital", Category> {
  return readyMade(options, {
    id: "between-digital",
    name: "Between Digital",
    provider: "Between Digital",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Between Digital"),
    privacyPolicy: "https://betweendigital.com/privacy-policy",
    urls: [{ url: "betweendigital.com", loads: ["script", "image", "connect"] }],
  });
}
