// AddToAny.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AddToAny. Default category `marketing`: needs consent. */
export function addtoany<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"addtoany", Category> {
  return readyMade(options, {
    id: "addtoany",
    name: "AddToAny",
    provider: "AddToAny",
    category: "marketing",
    purpose: uses.sharing,
    sharing: sharedWith("AddToAny"),
    privacyPolicy: "https://www.addtoany.com/privacy",
    urls: [{ url: "addtoany.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["a2a_config", "static.addtoany.com/menu/page.js"],
  });
}
