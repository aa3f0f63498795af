// Ecwid.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Ecwid. Default category `functional`: free of consent. */
export function ecwid<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ecwid", Category> {
  return readyMade(options, {
    id: "ecwid",
    name: "Ecwid",
    provider: "Lightspeed",
    category: "functional",
    purpose: uses.shop,
    sharing: sharedWith("Lightspeed"),
    privacyPolicy: "https://www.ecwid.com/privacy-policy",
    cookies: [
      { name: "ec-*-session", retention: "session", purpose: purposes.sessionId },
      { name: "ec-*-ecwid-cart", retention: "1 year", purpose: purposes.basket },
    ],
    urls: [
      { url: "ecwid.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "shopsettings.com", loads: "image" },
      { url: "d1q3axnfhmyveb.cloudfront.net", loads: ["script", "image"] },
      { url: "d2j6dbq0eux0bg.cloudfront.net", loads: "image" },
    ],
    snippets: ["xProductBrowser(", "app.ecwid.com/script.js", "Ecwid.OnAPILoaded"],
    outgoing: ["app.ecwid.com/api/"],
    placeholder: placeholders.shop,
  });
}
