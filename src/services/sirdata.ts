// Sirdata CMP.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sirdata CMP. Default category `functional`: free of consent. */
export function sirdata<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sirdata", Category> {
  return readyMade(options, {
    id: "sirdata",
    name: "Sirdata CMP",
    provider: "Sirdata",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Sirdata"),
    privacyPolicy: "https://www.sirdata.com/en/privacy-policy/",
    cookies: [
      { name: "_cmpQc3pChkKey", retention: "unknown", purpose: purposes.consent },
      { name: "sddan:*", retention: "unknown", purpose: purposes.consent, storage: "localStorage" },
    ],
    urls: [
      { url: "consentframework.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "sirdata.eu", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "sddan.com", loads: ["script", "image", "connect"] },
      { url: "sddan.mgr.consensu.org", loads: ["script", "frame", "connect"] },
    ],
    snippets: ["Sddan.cmp"],
  });
}
