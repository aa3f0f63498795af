// PayPlug.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PayPlug. Default category `functional`: free of consent. */
export function payPlug<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"pay-plug", Category> {
  return readyMade(options, {
    id: "pay-plug",
    name: "PayPlug",
    provider: "Groupe BPCE",
    category: "functional",
    purpose: uses.payment,
    sharing: sharedWith("Groupe BPCE"),
    privacyPolicy: "https://www.payplug.com/privacy-policy",
    urls: [{ url: "payplug.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["Payplug.Api(", "api.payplug.com/js/"],
    outgoing: ["api.payplug.com"],
  });
}
