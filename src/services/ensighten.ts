// Ensighten.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Ensighten. Default category `marketing`: needs consent. */
export function ensighten<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ensighten", Category> {
  return readyMade(options, {
    id: "ensighten",
    name: "Ensighten",
    provider: "CHEQ",
    category: "marketing",
    purpose: uses.tagManager,
    sharing: sharedWith("CHEQ"),
    privacyPolicy: "https://cheq.ai/privacy-policy/",
    cookies: [{ name: "*_ENSIGHTEN_PRIVACY_*", retention: "13 months", purpose: purposes.consent }],
    urls: [{ url: "ensighten.com", loads: ["script", "connect"] }],
    snippets: ["Bootstrapper.ensightenOptions"],
  });
}
