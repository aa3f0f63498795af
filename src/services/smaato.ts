// Smaato.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Smaato. Default category `marketing`: needs consent. */
export function smaato<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"smaato", Category> {
  return readyMade(options, {
    id: "smaato",
    name: "Smaato",
    provider: "Verve",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Verve"),
    privacyPolicy: "https://www.smaato.com/privacy/",
    urls: [{ url: "smaato.net", loads: ["script", "image", "connect"] }],
  });
}
