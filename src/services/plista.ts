// plista.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** plista. Default category `marketing`: needs consent. */
export function plista<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"plista", Category> {
  return readyMade(options, {
    id: "plista",
    name: "plista",
    provider: "plista",
    category: "marketing",
    purpose: uses.recommendations,
    sharing: sharedWith("plista"),
    privacyPolicy: "https://www.plista.com/about/privacy/",
    urls: [{ url: "plista.com", loads: ["script", "frame", "image", "connect"] }],
  });
}
