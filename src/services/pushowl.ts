// PushOwl.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PushOwl. Default category `marketing`: needs consent. */
export function pushowl<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pushowl", Category> {
  return readyMade(options, {
    id: "pushowl",
    name: "PushOwl",
    provider: "Brevo",
    category: "marketing",
    purpose: uses.push,
    sharing: sharedWith("Brevo"),
    privacyPolicy: "https://www.brevo.com/legal/privacypolicy/",
    urls: [
      { url: "pushowl.com", loads: ["script", "frame", "image", "connect", "style", "worker"] },
    ],
  });
}
