// Google Translate.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google Translate. Default category `preferences`: needs consent. */
export function googleTranslate<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-translate", Category> {
  return readyMade(options, {
    id: "google-translate",
    name: "Google Translate",
    provider: "Google",
    category: "preferences",
    purpose: uses.translation,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    cookies: [{ name: "googtrans", retention: "session", purpose: purposes.language }],
    urls: [
      { url: "translate.google.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "translate.googleapis.com", loads: ["script", "connect", "style"] },
      { url: "translate-pa.googleapis.com", loads: "connect" },
      { url: "google.com/images/cleardot.gif", loads: "image" },
      { url: "gstatic.com/images/branding/product/", loads: "image" },
    ],
    snippets: ["google.translate.TranslateElement(", "googleTranslateElementInit"],
    outgoing: ["translation.googleapis.com"],
  });
}
