// Hybrid.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Hybrid. Default category `marketing`: needs consent. */
export function hybridAi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"hybrid-ai", Category> {
  return readyMade(options, {
    id: "hybrid-ai",
    name: "Hybrid",
    provider: "Hybrid",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Hybrid"),
    privacyPolicy: "https://hybrid.ru/privacy_policy_en",
    urls: [
      { url: "hybrid.ai", loads: ["script", "image", "connect"] },
      { url: "hybrid.ru", loads: ["script", "image", "connect"] },
    ],
  });
}
