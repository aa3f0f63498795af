// Sprig.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sprig. Default category `statistics`: needs consent. */
export function sprig<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sprig", Category> {
  return readyMade(options, {
    id: "sprig",
    name: "Sprig",
    provider: "Sprig Technologies",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Sprig Technologies"),
    urls: [
      { url: "sprig.com", loads: ["script", "frame", "connect"] },
      { url: "userleap.com", loads: ["script", "frame", "connect"] },
    ],
    snippets: ["UserLeap(", "Sprig('"],
  });
}
