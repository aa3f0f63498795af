// Scribd.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Scribd. Default category `marketing`: needs consent. */
export function scribd<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"scribd", Category> {
  return readyMade(options, {
    id: "scribd",
    name: "Scribd",
    provider: "Scribd",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("Scribd"),
    privacyPolicy: "https://support.scribd.com/hc/en-us/articles/210129366-Privacy-policy",
    cookies: [{ name: "scribd_ubtc", retention: "10 years", purpose: purposes.visitorId }],
    urls: [
      { url: "scribd.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "scribdassets.com", loads: ["script", "image", "connect", "style"] },
    ],
    placeholder: placeholders.document,
  });
}
