// Lucid.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Lucid. Default category `preferences`: needs consent. */
export function lucid<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"lucid", Category> {
  return readyMade(options, {
    id: "lucid",
    name: "Lucid",
    provider: "Lucid Software",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Lucid Software"),
    privacyPolicy: "https://lucid.co/privacy",
    urls: [
      { url: "lucid.app", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "lucidchart.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "lucid.co", loads: "frame" },
    ],
    placeholder: placeholders.document,
  });
}
