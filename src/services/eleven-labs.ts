// ElevenLabs.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ElevenLabs. Default category `preferences`: needs consent. */
export function elevenLabs<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eleven-labs", Category> {
  return readyMade(options, {
    id: "eleven-labs",
    name: "ElevenLabs",
    provider: "ElevenLabs",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("ElevenLabs"),
    privacyPolicy: "https://elevenlabs.io/privacy-policy",
    urls: [
      { url: "elevenlabs.io", loads: ["script", "frame", "image", "connect", "style", "media"] },
      { url: "unpkg.com/@elevenlabs/", loads: "script" },
    ],
  });
}
