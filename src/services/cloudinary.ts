// Cloudinary.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cloudinary. Default category `functional`: free of consent. */
export function cloudinary<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cloudinary", Category> {
  return readyMade(options, {
    id: "cloudinary",
    name: "Cloudinary",
    provider: "Cloudinary",
    category: "functional",
    purpose: uses.pictures,
    sharing: sharedWith("Cloudinary"),
    privacyPolicy: "https://cloudinary.com/privacy",
    urls: [
      { url: "res.cloudinary.com", loads: ["image", "media", "script"] },
      { url: "cloudinary.com", loads: ["script", "frame", "image", "connect", "media"] },
    ],
    snippets: ["cloudinary.createUploadWidget(", "cloudinary.galleryWidget("],
    outgoing: ["api.cloudinary.com"],
  });
}
