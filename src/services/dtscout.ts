// DTScout.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** DTScout. Default category `marketing`: needs consent. */
export function dtscout<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dtscout", Category> {
  return readyMade(options, {
    id: "dtscout",
    name: "DTScout",
    provider: "DTScout",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("DTScout"),
    urls: [
      { url: "dtscout.com", loads: ["script", "image", "connect"] },
      { url: "dtscdn.com", loads: ["script", "image", "connect"] },
      { url: "dtsedge.com", loads: "connect" },
    ],
  });
}
