// Streamable.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Streamable. Default category `preferences`: needs consent. */
export function streamable<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"streamable", Category> {
  return readyMade(options, {
    id: "streamable",
    name: "Streamable",
    provider: "Streamable",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Streamable"),
    privacyPolicy: "https://support.streamable.com/article/45-privacy-policy",
    urls: [
      { url: "streamable.com", loads: ["frame", "script", "image", "connect"] },
      { url: "cdn-cf-east.streamable.com", loads: ["image", "media", "connect"] },
    ],
    placeholder: placeholders.video,
  });
}
