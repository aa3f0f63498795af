// ThingLink.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ThingLink. Default category `preferences`: needs consent. */
export function thinglink<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"thinglink", Category> {
  return readyMade(options, {
    id: "thinglink",
    name: "ThingLink",
    provider: "ThingLink",
    category: "preferences",
    purpose: uses.pictures,
    sharing: sharedWith("ThingLink"),
    privacyPolicy: "https://www.thinglink.com/about/privacy-policy",
    urls: [
      { url: "thinglink.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "thinglink.me", loads: ["frame", "script", "image", "connect", "style", "media"] },
    ],
    snippets: ["cdn.thinglink.me/jse/"],
    placeholder: placeholders.space,
  });
}
