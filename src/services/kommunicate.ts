// Kommunicate.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Kommunicate. Default category `preferences`: needs consent. */
export function kommunicate<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kommunicate", Category> {
  return readyMade(options, {
    id: "kommunicate",
    name: "Kommunicate",
    provider: "Kommunicate",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Kommunicate"),
    privacyPolicy: "https://www.kommunicate.io/privacy-policy",
    urls: [{ url: "kommunicate.io", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["kommunicateSettings"],
  });
}
