// ConveyThis.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ConveyThis. Default category `preferences`: needs consent. */
export function conveythis<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"conveythis", Category> {
  return readyMade(options, {
    id: "conveythis",
    name: "ConveyThis",
    provider: "ConveyThis",
    category: "preferences",
    purpose: uses.translation,
    sharing: sharedWith("ConveyThis"),
    privacyPolicy: "https://www.conveythis.com/privacy-policy",
    urls: [{ url: "conveythis.com", loads: ["script", "connect", "image", "style"] }],
    snippets: ["ConveyThis_Initializer", "conveythis.init("],
  });
}
