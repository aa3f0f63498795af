// accessiBe.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** accessiBe. Default category `functional`: free of consent. */
export function accessibe<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"accessibe", Category> {
  return readyMade(options, {
    id: "accessibe",
    name: "accessiBe",
    provider: "accessiBe",
    category: "functional",
    purpose: uses.accessibility,
    sharing: sharedWith("accessiBe"),
    privacyPolicy: "https://accessibe.com/privacy-policy",
    cookies: [
      {
        name: "acsb*",
        retention: "persistent",
        purpose: purposes.settings,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "acsbapp.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "acsbap.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "accessibe.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["acsbJS.init(", "acsbapp.com/apps/app/"],
  });
}
