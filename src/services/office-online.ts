// Microsoft Office Online.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Microsoft Office Online. Default category `preferences`: needs consent. */
export function officeOnline<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"office-online", Category> {
  return readyMade(options, {
    id: "office-online",
    name: "Microsoft Office Online",
    provider: "Microsoft",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    urls: [
      { url: "view.officeapps.live.com", loads: ["frame", "script", "image", "connect"] },
      { url: "officeapps.live.com", loads: ["frame", "script", "image", "connect"] },
      { url: "onedrive.live.com", loads: ["frame", "script", "image", "connect"] },
      { url: "1drv.ms", loads: "frame" },
      { url: "sharepoint.com", loads: ["frame", "script", "image", "connect"] },
      { url: "sway.office.com", loads: "frame" },
      { url: "sway.cloud.microsoft", loads: "frame" },
      { url: "1drv.com", loads: ["image", "media"] },
    ],
    placeholder: placeholders.document,
  });
}
