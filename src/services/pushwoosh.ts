// Pushwoosh.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Pushwoosh. Default category `marketing`: needs consent. */
export function pushwoosh<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pushwoosh", Category> {
  return readyMade(options, {
    id: "pushwoosh",
    name: "Pushwoosh",
    provider: "Pushwoosh",
    category: "marketing",
    purpose: uses.push,
    sharing: sharedWith("Pushwoosh"),
    privacyPolicy: "https://www.pushwoosh.com/privacy-policy/",
    urls: [
      { url: "pushwoosh.com", loads: ["script", "frame", "image", "connect", "style", "worker"] },
      { url: "pushwoosh.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["Pushwoosh.push("],
    outgoing: ["api.pushwoosh.com"],
  });
}
