// LiveAgent.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** LiveAgent. Default category `preferences`: needs consent. */
export function liveAgent<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"live-agent", Category> {
  return readyMade(options, {
    id: "live-agent",
    name: "LiveAgent",
    provider: "Quality Unit",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Quality Unit"),
    urls: [
      { url: "ladesk.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "liveagent.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["LiveAgent.createButton(", "LiveAgentTracker"],
  });
}
