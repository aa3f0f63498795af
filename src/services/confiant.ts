// Confiant.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Confiant. Default category `marketing`: needs consent. */
export function confiant<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"confiant", Category> {
  return readyMade(options, {
    id: "confiant",
    name: "Confiant",
    provider: "Confiant",
    category: "marketing",
    purpose: uses.adVerification,
    sharing: sharedWith("Confiant"),
    privacyPolicy: "https://www.confiant.com/privacy",
    urls: [
      { url: "confiant-integrations.net", loads: ["script", "connect"] },
      { url: "confiant.com", loads: ["script", "connect"] },
      { url: "clrt.ai", loads: ["script", "connect"] },
    ],
    snippets: ["confiant-integrations", "_clrm"],
  });
}
