// Commento.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Commento. Default category `preferences`: needs consent. */
export function commento<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"commento", Category> {
  return readyMade(options, {
    id: "commento",
    name: "Commento",
    provider: "Commento",
    category: "preferences",
    purpose: uses.comments,
    sharing: sharedWith("Commento"),
    privacyPolicy: "https://commento.io/legal/privacy",
    cookies: [{ name: "commentoCommenterToken", retention: "unknown", purpose: purposes.account }],
    urls: [{ url: "commento.io", loads: ["script", "connect", "image", "style", "frame"] }],
    snippets: ["cdn.commento.io/js/commento.js"],
    placeholder: placeholders.comments,
  });
}
