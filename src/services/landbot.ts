// Landbot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Landbot. Default category `preferences`: needs consent. */
export function landbot<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"landbot", Category> {
  return readyMade(options, {
    id: "landbot",
    name: "Landbot",
    provider: "Landbot",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Landbot"),
    privacyPolicy: "https://landbot.io/privacy-policy",
    urls: [
      { url: "landbot.io", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "landbot.pro", loads: "frame" },
    ],
    snippets: ["new Landbot.", "cdn.landbot.io/landbot"],
  });
}
