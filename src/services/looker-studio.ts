// Looker Studio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Looker Studio. Default category `marketing`: needs consent. */
export function lookerStudio<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"looker-studio", Category> {
  return readyMade(options, {
    id: "looker-studio",
    name: "Looker Studio",
    provider: "Google",
    category: "marketing",
    purpose: uses.data,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "lookerstudio.google.com", loads: ["frame", "script", "image", "connect"] },
      { url: "datastudio.google.com", loads: ["frame", "script", "image", "connect"] },
    ],
    placeholder: placeholders.chart,
  });
}
