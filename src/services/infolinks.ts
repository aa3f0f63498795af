// Infolinks.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Infolinks. Default category `marketing`: needs consent. */
export function infolinks<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"infolinks", Category> {
  return readyMade(options, {
    id: "infolinks",
    name: "Infolinks",
    provider: "Infolinks",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Infolinks"),
    privacyPolicy: "https://www.infolinks.com/privacy-policy/",
    urls: [{ url: "infolinks.com", loads: ["script", "frame", "image", "connect"] }],
    snippets: ["infolinks_pid"],
  });
}
