// Synthesia.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Synthesia. Default category `preferences`: needs consent. */
export function synthesia<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"synthesia", Category> {
  return readyMade(options, {
    id: "synthesia",
    name: "Synthesia",
    provider: "Synthesia",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Synthesia"),
    privacyPolicy: "https://www.synthesia.io/terms/privacy-policy",
    urls: [
      { url: "share.synthesia.io", loads: "frame" },
      { url: "synthesia.io", loads: ["frame", "image", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
