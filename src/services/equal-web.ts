// EqualWeb.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** EqualWeb. Default category `functional`: free of consent. */
export function equalWeb<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"equal-web", Category> {
  return readyMade(options, {
    id: "equal-web",
    name: "EqualWeb",
    provider: "EqualWeb",
    category: "functional",
    purpose: uses.accessibility,
    sharing: sharedWith("EqualWeb"),
    urls: [
      { url: "equalweb.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "nagich.co.il", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "nagich.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["cdn.equalweb.com/core/"],
  });
}
