// Klaro. The cookie is named as the site configures it.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Klaro. Default category `functional`: free of consent. */
export function klaro<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"klaro", Category> {
  return readyMade(options, {
    id: "klaro",
    name: "Klaro",
    provider: "KIProtect",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("KIProtect"),
    privacyPolicy: "https://heyklaro.com/resources/privacy",
    cookies: [{ name: "klaro", retention: "120 days", purpose: purposes.consent }],
    urls: [
      { url: "cdn.kiprotect.com/klaro/", loads: ["script", "style"] },
      { url: "api.kiprotect.com", loads: "connect" },
    ],
    snippets: ["klaroConfig"],
  });
}
