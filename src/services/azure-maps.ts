// Azure Maps.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Azure Maps. Default category `preferences`: needs consent. */
export function azureMaps<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"azure-maps", Category> {
  return readyMade(options, {
    id: "azure-maps",
    name: "Azure Maps",
    provider: "Microsoft",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    urls: [
      { url: "atlas.microsoft.com", loads: ["script", "image", "connect", "style"] },
      ...packages(["azure-maps-control"], ["script", "style"]),
    ],
    snippets: ["atlas.microsoft.com/sdk/javascript/mapcontrol", "new atlas.Map("],
    outgoing: ["atlas.microsoft.com"],
    placeholder: placeholders.map,
  });
}
