// Delighted.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Delighted. Default category `statistics`: needs consent. */
export function delighted<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"delighted", Category> {
  return readyMade(options, {
    id: "delighted",
    name: "Delighted",
    provider: "Qualtrics",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Qualtrics"),
    privacyPolicy: "https://www.qualtrics.com/privacy-statement/",
    urls: [{ url: "delighted.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["delighted.survey("],
  });
}
