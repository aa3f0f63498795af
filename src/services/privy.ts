// Privy.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Privy. Default category `marketing`: needs consent. */
export function privy<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"privy", Category> {
  return readyMade(options, {
    id: "privy",
    name: "Privy",
    provider: "Privy",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Privy"),
    privacyPolicy: "https://www.privy.com/privacy-policy",
    cookies: [{ name: "_privy_*", retention: "1 year", purpose: purposes.visitorId }],
    urls: [
      { url: "privy.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "privymktg.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
    snippets: ["_d_site", "widget.privy.com/assets/widget.js"],
    placeholder: placeholders.form,
  });
}
