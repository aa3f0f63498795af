// Simplecast.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Simplecast. Default category `marketing`: needs consent. */
export function simplecast<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"simplecast", Category> {
  return readyMade(options, {
    id: "simplecast",
    name: "Simplecast",
    provider: "SiriusXM",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("SiriusXM"),
    privacyPolicy: "https://www.simplecast.com/privacy",
    urls: [{ url: "simplecast.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
