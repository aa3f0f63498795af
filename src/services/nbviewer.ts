// nbviewer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** nbviewer. Default category `preferences`: needs consent. */
export function nbviewer<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"nbviewer", Category> {
  return readyMade(options, {
    id: "nbviewer",
    name: "nbviewer",
    provider: "Jupyter",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("Jupyter"),
    privacyPolicy: "https://jupyter.org/privacy",
    urls: [
      { url: "nbviewer.org", loads: ["frame", "script", "image", "connect"] },
      { url: "mybinder.org", loads: ["frame", "script", "image", "connect"] },
    ],
    placeholder: placeholders.code,
  });
}
