// SAP Customer Data Cloud.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** SAP Customer Data Cloud. Default category `preferences`: needs consent. */
export function gigya<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gigya", Category> {
  return readyMade(options, {
    id: "gigya",
    name: "SAP Customer Data Cloud",
    provider: "SAP",
    category: "preferences",
    purpose: uses.login,
    sharing: sharedWith("SAP"),
    privacyPolicy: "https://www.sap.com/about/legal/privacy.html",
    cookies: [{ name: "gig_bootstrap_*", retention: "1 year", purpose: purposes.account }],
    urls: [
      { url: "gigya.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "gigya-api.com", loads: "connect" },
    ],
    snippets: ["gigya.accounts.", "cdns.gigya.com/js/", "__gigyaConf"],
  });
}
