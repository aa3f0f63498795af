// Affirm.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Affirm. Default category `functional`: free of consent. */
export function affirm<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"affirm", Category> {
  return readyMade(options, {
    id: "affirm",
    name: "Affirm",
    provider: "Affirm",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Affirm"),
    privacyPolicy: "https://www.affirm.com/privacy",
    urls: [{ url: "affirm.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["affirm_config", "_affirm_config", "affirm.ui.ready("],
  });
}
