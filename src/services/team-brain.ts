// TeamBrain.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** TeamBrain. Default category `preferences`: needs consent. */
export function teamBrain<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"team-brain", Category> {
  return readyMade(options, {
    id: "team-brain",
    name: "TeamBrain",
    provider: "TeamBrain",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("TeamBrain"),
    privacyPolicy: "https://teambrain.app/",
    urls: [
      { url: "teambrain.io", loads: ["script", "frame", "image", "connect"] },
      { url: "teambrain.app", loads: ["script", "frame", "image", "connect"] },
    ],
  });
}
