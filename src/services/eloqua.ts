// Oracle Eloqua.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Oracle Eloqua. Default category `marketing`: needs consent. */
export function eloqua<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eloqua", Category> {
  return readyMade(options, {
    id: "eloqua",
    name: "Oracle Eloqua",
    provider: "Oracle",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Oracle"),
    privacyPolicy: "https://www.oracle.com/legal/privacy/",
    cookies: [
      { name: "ELOQUA", retention: "13 months", purpose: purposes.visitorId },
      { name: "ELQSTATUS", retention: "13 months", purpose: purposes.visits },
    ],
    urls: [
      { url: "eloqua.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "en25.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "elqcdn.com", loads: ["script", "image", "connect", "style"] },
    ],
    snippets: ["_elqQ.push(", "img.en25.com/i/elqCfg"],
    outgoing: ["secure.eloqua.com/api/"],
    placeholder: placeholders.form,
  });
}
