// Spreaker.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Spreaker. Default category `marketing`: needs consent. */
export function spreaker<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"spreaker", Category> {
  return readyMade(options, {
    id: "spreaker",
    name: "Spreaker",
    provider: "iHeartMedia",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("iHeartMedia"),
    privacyPolicy: "https://www.spreaker.com/privacy",
    urls: [{ url: "spreaker.com", loads: ["frame", "script", "image", "connect", "media"] }],
    snippets: ["widget.spreaker.com/widgets.js"],
    placeholder: placeholders.audio,
  });
}
