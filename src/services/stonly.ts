// Stonly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Stonly. Default category `preferences`: needs consent. */
export function stonly<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"stonly", Category> {
  return readyMade(options, {
    id: "stonly",
    name: "Stonly",
    provider: "Stonly",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Stonly"),
    privacyPolicy: "https://stonly.com/privacy",
    urls: [
      {
        url: "stonly.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "stonlycdn.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["STONLY_WID", "StonlyWidget(", "window.STONLY"],
  });
}
