// Rutube.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Rutube. Default category `marketing`: needs consent. */
export function rutube<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rutube", Category> {
  return readyMade(options, {
    id: "rutube",
    name: "Rutube",
    provider: "Gazprom-Media",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Gazprom-Media"),
    privacyPolicy: "https://rutube.ru/info/privacy/",
    urls: [
      { url: "rutube.ru", loads: ["frame", "script", "image", "connect"] },
      { url: "rtbcdn.ru", loads: ["script", "image", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
