// Google Docs. Documents, tables, slides, forms and files of Google Drive.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Google Docs. Default category `marketing`: needs consent. */
export function googleDocs<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-docs", Category> {
  return readyMade(options, {
    id: "google-docs",
    name: "Google Docs",
    provider: "Google",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "docs.google.com", loads: ["frame", "script", "image", "connect"] },
      { url: "drive.google.com", loads: ["frame", "image", "connect"] },
      { url: "forms.gle", loads: "frame" },
      { url: "sheets.googleapis.com", loads: "connect" },
      { url: "lh7-rt.googleusercontent.com", loads: "image" },
      { url: "lh3.googleusercontent.com", loads: "image" },
    ],
    snippets: ["docs.google.com/forms/"],
    outgoing: ["sheets.googleapis.com", "docs.googleapis.com", "forms.googleapis.com"],
    placeholder: placeholders.document,
  });
}
