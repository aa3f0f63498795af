// Tomorrow.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Tomorrow.io. Default category `preferences`: needs consent. */
export function tomorrowIo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tomorrow-io", Category> {
  return readyMade(options, {
    id: "tomorrow-io",
    name: "Tomorrow.io",
    provider: "Tomorrow.io",
    category: "preferences",
    purpose: uses.weather,
    sharing: sharedWith("Tomorrow.io"),
    privacyPolicy: "https://www.tomorrow.io/privacy-policy/",
    urls: [{ url: "tomorrow.io", loads: ["frame", "script", "image", "connect", "style"] }],
    placeholder: placeholders.weather,
  });
}
