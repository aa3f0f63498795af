// Po.st.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Po.st. Default category `marketing`: needs consent. */
export function poSt<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"po-st", Category> {
  return readyMade(options, {
    id: "po-st",
    name: "Po.st",
    provider: "RhythmOne",
    category: "marketing",
    purpose: uses.sharing,
    sharing: sharedWith("RhythmOne"),
    urls: [{ url: "po.st", loads: ["script", "frame", "image", "connect"] }],
  });
}
