// LiveSession.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LiveSession. Default category `statistics`: needs consent. */
export function liveSession<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"live-session", Category> {
  return readyMade(options, {
    id: "live-session",
    name: "LiveSession",
    provider: "LiveSession",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("LiveSession"),
    urls: [{ url: "livesession.io", loads: ["script", "image", "connect"] }],
    snippets: ['__ls("init"', "__ls('init'"],
  });
}
