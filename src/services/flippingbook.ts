// FlippingBook.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** FlippingBook. Default category `preferences`: needs consent. */
export function flippingbook<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"flippingbook", Category> {
  return readyMade(options, {
    id: "flippingbook",
    name: "FlippingBook",
    provider: "FlippingBook",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("FlippingBook"),
    privacyPolicy: "https://flippingbook.com/privacy-policy",
    urls: [
      { url: "flippingbook.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "flipbook.flippingbook.com", loads: "frame" },
      { url: "flippingbookcdn.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["online.flippingbook.com/EmbedScriptUrl"],
    placeholder: placeholders.document,
  });
}
