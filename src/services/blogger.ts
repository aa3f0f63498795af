// Blogger.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Blogger. Default category `functional`: free of consent. */
export function blogger<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"blogger", Category> {
  return readyMade(options, {
    id: "blogger",
    name: "Blogger",
    provider: "Google",
    category: "functional",
    purpose: uses.pages,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [
      { url: "blogger.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "blogspot.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "bp.blogspot.com", loads: "image" },
      { url: "blogger.googleusercontent.com", loads: "image" },
      { url: "resources.blogblog.com", loads: ["script", "image", "style"] },
    ],
  });
}
