// Issuu.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Issuu. Default category `marketing`: needs consent. */
export function issuu<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"issuu", Category> {
  return readyMade(options, {
    id: "issuu",
    name: "Issuu",
    provider: "Issuu",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Issuu"),
    privacyPolicy: "https://issuu.com/legal/privacy",
    cookies: [{ name: "iutk", retention: "10 years", purpose: purposes.visitorId }],
    urls: [
      { url: "issuu.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "isu.pub", loads: ["image", "media"] },
    ],
    snippets: ["e.issuu.com/embed.js", "issuuConfigId"],
    placeholder: placeholders.document,
  });
}
