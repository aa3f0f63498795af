// Giphy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Giphy. Default category `marketing`: needs consent. */
export function giphy<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"giphy", Category> {
  return readyMade(options, {
    id: "giphy",
    name: "Giphy",
    provider: "Shutterstock",
    category: "marketing",
    purpose: uses.pictures,
    sharing: sharedWith("Shutterstock"),
    privacyPolicy: "https://giphy.com/privacy",
    urls: [
      { url: "giphy.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "giphy.map.fastly.net", loads: ["image", "media"] },
    ],
    outgoing: ["api.giphy.com"],
    placeholder: placeholders.picture,
  });
}
