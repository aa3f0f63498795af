// Jotform.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Jotform. Default category `preferences`: needs consent. */
export function jotform<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jotform", Category> {
  return readyMade(options, {
    id: "jotform",
    name: "Jotform",
    provider: "Jotform",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Jotform"),
    privacyPolicy: "https://www.jotform.com/privacy/",
    cookies: [{ name: "JOTFORM_SESSION", retention: "1 month", purpose: purposes.sessionId }],
    urls: [
      { url: "jotform.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "jotfor.ms", loads: ["script", "image", "connect", "style"] },
      { url: "jotform.pro", loads: "frame" },
      { url: "jotform.me", loads: "frame" },
      { url: "jotformeu.com", loads: "frame" },
      { url: "jotformpro.com", loads: "frame" },
      { url: "jotform.io", loads: ["frame", "script", "image", "connect", "style"] },
    ],
    snippets: ["JotFormIFrame", "form.jotform.com/jsform/", "jotformEmbedHandler("],
    outgoing: ["api.jotform.com", "eu-api.jotform.com"],
    placeholder: placeholders.form,
  });
}
