// Headway.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Headway. Default category `preferences`: needs consent. */
export function headway<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"headway", Category> {
  return readyMade(options, {
    id: "headway",
    name: "Headway",
    provider: "Headway",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Headway"),
    urls: [
      { url: "headwayapp.co", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "headway-widget.net", loads: "frame" },
    ],
    snippets: ["HW_config", "Headway.init("],
  });
}
