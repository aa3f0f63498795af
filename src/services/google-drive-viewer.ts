// Google Docs Viewer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Google Docs Viewer. Default category `marketing`: needs consent. */
export function googleDriveViewer<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-drive-viewer", Category> {
  return readyMade(options, {
    id: "google-drive-viewer",
    name: "Google Docs Viewer",
    provider: "Google",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "docs.google.com/viewer", loads: ["frame", "image"] },
      { url: "docs.google.com/gview", loads: ["frame", "image"] },
    ],
    placeholder: placeholders.document,
  });
}
