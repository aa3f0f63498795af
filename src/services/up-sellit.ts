// UpSellit.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** UpSellit. Default category `marketing`: needs consent. */
export function upSellit<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"up-sellit", Category> {
  return readyMade(options, {
    id: "up-sellit",
    name: "UpSellit",
    provider: "UpSellit",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("UpSellit"),
    privacyPolicy: "https://us.upsellit.com/privacy.html",
    urls: [{ url: "upsellit.com", loads: ["script", "frame", "image", "connect"] }],
    snippets: ["usi_app.", "www.upsellit.com/active/"],
  });
}
