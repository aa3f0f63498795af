// Matterport.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Matterport. Default category `preferences`: needs consent. */
export function matterport<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"matterport", Category> {
  return readyMade(options, {
    id: "matterport",
    name: "Matterport",
    provider: "CoStar Group",
    category: "preferences",
    purpose: uses.pictures,
    sharing: sharedWith("CoStar Group"),
    privacyPolicy: "https://matterport.com/privacy-policy",
    urls: [
      { url: "matterport.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "mpembed.com", loads: "frame" },
      { url: "matterportvr.cn", loads: "frame" },
    ],
    snippets: ["static.matterport.com/showcase-sdk/"],
    outgoing: ["api.matterport.com"],
    placeholder: placeholders.space,
  });
}
