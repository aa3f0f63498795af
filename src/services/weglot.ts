// Weglot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Weglot. Default category `functional`: free of consent. */
export function weglot<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"weglot", Category> {
  return readyMade(options, {
    id: "weglot",
    name: "Weglot",
    provider: "Weglot",
    category: "functional",
    purpose: uses.translation,
    sharing: sharedWith("Weglot"),
    privacyPolicy: "https://weglot.com/privacy/",
    cookies: [
      {
        name: "wglang",
        retention: "persistent",
        purpose: purposes.language,
        storage: "localStorage",
      },
      { name: "WG_CHOOSE_ORIGINAL", retention: "unknown", purpose: purposes.language },
    ],
    urls: [{ url: "weglot.com", loads: ["script", "connect", "image", "style"] }],
    snippets: ["Weglot.initialize(", "cdn.weglot.com/weglot.min.js"],
  });
}
