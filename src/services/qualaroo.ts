// Qualaroo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Qualaroo. Default category `statistics`: needs consent. */
export function qualaroo<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"qualaroo", Category> {
  return readyMade(options, {
    id: "qualaroo",
    name: "Qualaroo",
    provider: "Qualaroo",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Qualaroo"),
    urls: [
      { url: "qualaroo.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "s3.amazonaws.com/ki.js", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_kiq.push(", "_kiq ="],
  });
}
