// DataDome.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** DataDome. Default category `functional`: free of consent. */
export function dataDome<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"data-dome", Category> {
  return readyMade(options, {
    id: "data-dome",
    name: "DataDome",
    provider: "DataDome",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("DataDome"),
    privacyPolicy: "https://datadome.co/privacy-policy/",
    cookies: [{ name: "datadome", retention: "1 year", purpose: purposes.security }],
    urls: [
      { url: "datadome.co", loads: ["script", "frame", "connect"] },
      { url: "captcha-delivery.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["ddjskey", "js.datadome.co/tags.js"],
  });
}
