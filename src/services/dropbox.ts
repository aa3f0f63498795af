// Dropbox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Dropbox. Default category `marketing`: needs consent. */
export function dropbox<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dropbox", Category> {
  return readyMade(options, {
    id: "dropbox",
    name: "Dropbox",
    provider: "Dropbox",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Dropbox"),
    privacyPolicy: "https://www.dropbox.com/privacy",
    urls: [
      { url: "dropbox.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "dropboxusercontent.com", loads: ["frame", "image", "connect", "media"] },
      { url: "dropboxstatic.com", loads: ["script", "image", "style"] },
    ],
    snippets: ["Dropbox.appKey", "Dropbox.embed(", "dropbox.com/static/api/2/dropins.js"],
    outgoing: ["api.dropboxapi.com", "content.dropboxapi.com"],
    placeholder: placeholders.document,
  });
}
