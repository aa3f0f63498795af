// Heyflow.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Heyflow. Default category `preferences`: needs consent. */
export function heyflow<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"heyflow", Category> {
  return readyMade(options, {
    id: "heyflow",
    name: "Heyflow",
    provider: "Heyflow",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Heyflow"),
    urls: [
      { url: "heyflow.com", loads: ["frame", "script", "style", "image", "connect"] },
      { url: "heyflow.app", loads: ["frame", "script", "style", "image", "connect"] },
      { url: "heyflow.id", loads: ["frame", "script", "style", "image", "connect"] },
    ],
    placeholder: placeholders.form,
  });
}
