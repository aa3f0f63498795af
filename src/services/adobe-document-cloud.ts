// Adobe PDF Embed.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Adobe PDF Embed. Default category `preferences`: needs consent. */
export function adobeDocumentCloud<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adobe-document-cloud", Category> {
  return readyMade(options, {
    id: "adobe-document-cloud",
    name: "Adobe PDF Embed",
    provider: "Adobe",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Adobe"),
    privacyPolicy: "https://www.adobe.com/privacy/policy.html",
    urls: [
      { url: "acrobatservices.adobe.com", loads: ["script", "frame", "connect", "image", "style"] },
      { url: "documentcloud.adobe.com", loads: ["script", "frame", "connect", "image", "style"] },
      { url: "documentservices.adobe.com", loads: ["script", "frame", "connect"] },
      { url: "indd.adobe.com", loads: "frame" },
      { url: "viewlicense.adobe.io", loads: "connect" },
    ],
    snippets: ["AdobeDC.View(", "adobe_dc_view_sdk"],
    placeholder: placeholders.document,
  });
}
