// Voiceflow.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Voiceflow. Default category `preferences`: needs consent. */
export function voiceflow<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"voiceflow", Category> {
  return readyMade(options, {
    id: "voiceflow",
    name: "Voiceflow",
    provider: "Voiceflow",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Voiceflow"),
    privacyPolicy: "https://www.voiceflow.com/legal/privacy",
    urls: [
      { url: "voiceflow.com", loads: ["script", "frame", "image", "connect", "style", "media"] },
    ],
    snippets: ["voiceflow.chat.load(", "cdn.voiceflow.com/widget"],
  });
}
