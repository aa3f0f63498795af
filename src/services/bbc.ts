// BBC.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** BBC. Default category `preferences`: needs consent. */
export function bbc<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bbc", Category> {
  return readyMade(options, {
    id: "bbc",
    name: "BBC",
    provider: "BBC",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("BBC"),
    privacyPolicy: "https://www.bbc.co.uk/usingthebbc/privacy/",
    urls: [
      { url: "bbc.co.uk", loads: ["frame", "image", "connect", "media"] },
      { url: "bbc.com", loads: ["frame", "image", "connect", "media"] },
      { url: "bbci.co.uk", loads: ["script", "image", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
