// GraphComment.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** GraphComment. Default category `preferences`: needs consent. */
export function graphcomment<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"graphcomment", Category> {
  return readyMade(options, {
    id: "graphcomment",
    name: "GraphComment",
    provider: "Semiologic",
    category: "preferences",
    purpose: uses.comments,
    sharing: sharedWith("Semiologic"),
    privacyPolicy: "https://graphcomment.com/en/privacy.html",
    urls: [{ url: "graphcomment.com", loads: ["script", "frame", "connect", "image", "style"] }],
    snippets: ["__semio__params", "__semio__onload"],
    placeholder: placeholders.comments,
  });
}
