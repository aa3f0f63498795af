// OpenReplay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** OpenReplay. Default category `statistics`: needs consent. */
export function openReplay<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"open-replay", Category> {
  return readyMade(options, {
    id: "open-replay",
    name: "OpenReplay",
    provider: "OpenReplay",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("OpenReplay"),
    urls: [{ url: "openreplay.com", loads: ["script", "image", "connect"] }],
    snippets: ["OpenReplay.start("],
  });
}
