// Attentive.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Attentive. Default category `marketing`: needs consent. */
export function attentive<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"attentive", Category> {
  return readyMade(options, {
    id: "attentive",
    name: "Attentive",
    provider: "Attentive",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Attentive"),
    privacyPolicy: "https://www.attentive.com/legal/privacy",
    cookies: [
      { name: "_attn_", retention: "13 months", purpose: purposes.visitorId },
      { name: "__attentive_id", retention: "13 months", purpose: purposes.visitorId },
      { name: "__attentive_cco", retention: "13 months", purpose: purposes.visits },
      { name: "__attentive_dv", retention: "1 day", purpose: purposes.shown },
      { name: "__attentive_pv", retention: "30 minutes", purpose: purposes.visits },
      { name: "__attentive_ss_referrer", retention: "30 minutes", purpose: purposes.origin },
    ],
    urls: [
      { url: "attn.tv", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "attentivemobile.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["__attentive"],
    outgoing: ["api.attentivemobile.com"],
    placeholder: placeholders.form,
  });
}
