// Loom.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Loom. Default category `preferences`: needs consent. */
export function loom<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"loom", Category> {
  return readyMade(options, {
    id: "loom",
    name: "Loom",
    provider: "Atlassian",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Atlassian"),
    privacyPolicy: "https://www.atlassian.com/legal/privacy-policy",
    cookies: [{ name: "loom_referral_video", retention: "unknown", purpose: purposes.origin }],
    urls: [
      { url: "loom.com", loads: ["frame", "script", "image", "connect"] },
      { url: "loomcdn.com", loads: ["image", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
