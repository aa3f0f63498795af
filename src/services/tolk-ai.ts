// Tolk.ai.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Tolk.ai. Default category `preferences`: needs consent. */
export function tolkAi<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tolk-ai", Category> {
  return readyMade(options, {
    id: "tolk-ai",
    name: "Tolk.ai",
    provider: "Tolk.ai",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Tolk.ai"),
    privacyPolicy: "https://www.tolk.ai/",
    urls: [{ url: "tolk.ai", loads: ["script", "frame", "image", "connect", "style"] }],
  });
}
