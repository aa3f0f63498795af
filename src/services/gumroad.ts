// Gumroad.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Gumroad. Default category `preferences`: needs consent. */
export function gumroad<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gumroad", Category> {
  return readyMade(options, {
    id: "gumroad",
    name: "Gumroad",
    provider: "Gumroad",
    category: "preferences",
    purpose: uses.shop,
    sharing: sharedWith("Gumroad"),
    privacyPolicy: "https://gumroad.com/privacy",
    cookies: [
      { name: "_gumroad_guid", retention: "10 years", purpose: purposes.visitorId },
      { name: "_gumroad_app_session", retention: "1 month", purpose: purposes.sessionId },
    ],
    urls: [{ url: "gumroad.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["gumroad.com/js/gumroad"],
    outgoing: ["api.gumroad.com"],
    placeholder: placeholders.shop,
  });
}
