// podCloud.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** podCloud. Default category `preferences`: needs consent. */
export function podcloud<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"podcloud", Category> {
  return readyMade(options, {
    id: "podcloud",
    name: "podCloud",
    provider: "podCloud",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("podCloud"),
    privacyPolicy: "https://podcloud.fr/privacy",
    urls: [{ url: "podcloud.fr", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
