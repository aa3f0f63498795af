// Jitsi Meet.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Jitsi Meet. Default category `preferences`: needs consent. */
export function jitsi<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jitsi", Category> {
  return readyMade(options, {
    id: "jitsi",
    name: "Jitsi Meet",
    provider: "8x8",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("8x8"),
    urls: [
      { url: "meet.jit.si", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "8x8.vc", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["new JitsiMeetExternalAPI("],
    placeholder: placeholders.video,
  });
}
