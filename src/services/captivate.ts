// Captivate.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Captivate. Default category `preferences`: needs consent. */
export function captivate<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"captivate", Category> {
  return readyMade(options, {
    id: "captivate",
    name: "Captivate",
    provider: "Global",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Global"),
    privacyPolicy: "https://www.captivate.fm/privacy-policy",
    urls: [{ url: "captivate.fm", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
