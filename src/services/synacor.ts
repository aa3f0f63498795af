// Synacor.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Synacor. Default category `marketing`: needs consent. */
export function synacor<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"synacor", Category> {
  return readyMade(options, {
    id: "synacor",
    name: "Synacor",
    provider: "Synacor",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Synacor"),
    privacyPolicy: "https://www.synacor.com/privacy-policy/",
    urls: [
      { url: "technoratimedia.com", loads: ["script", "image", "connect"] },
      { url: "synacor.com", loads: ["script", "image", "connect"] },
    ],
  });
}
