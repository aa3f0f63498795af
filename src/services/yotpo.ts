// Yotpo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Yotpo. Default category `preferences`: needs consent. */
export function yotpo<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yotpo", Category> {
  return readyMade(options, {
    id: "yotpo",
    name: "Yotpo",
    provider: "Yotpo",
    category: "preferences",
    purpose: uses.reviews,
    sharing: sharedWith("Yotpo"),
    privacyPolicy: "https://www.yotpo.com/privacy-policy/",
    cookies: [{ name: "yotpo_pixel", retention: "30 minutes", purpose: purposes.visitorId }],
    urls: [
      { url: "yotpo.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "swellrewards.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["yotpo.initWidgets("],
    outgoing: ["api.yotpo.com"],
    placeholder: placeholders.reviews,
  });
}
