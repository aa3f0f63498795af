// Marketo.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Marketo. Default category `marketing`: needs consent. */
export function marketo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"marketo", Category> {
  return readyMade(options, {
    id: "marketo",
    name: "Marketo",
    provider: "Adobe",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("Adobe"),
    privacyPolicy: "https://www.adobe.com/privacy/policy.html",
    cookies: [
      { name: "_mkto_trk", retention: "2 years", purpose: purposes.visitorId },
      { name: "OptAnon", retention: "unknown", purpose: purposes.consent, category: "functional" },
    ],
    urls: [
      { url: "marketo.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "marketo.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mktoweb.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "mktoresp.com", loads: ["connect", "image"] },
      { url: "mktorest.com", loads: "connect" },
      { url: "mktdns.com", loads: ["script", "image"] },
      { url: "mktocdn.com", loads: ["script", "image"] },
    ],
    snippets: ["Munchkin.init(", "munchkin.marketo.net/munchkin.js", "MktoForms2.loadForm("],
    outgoing: ["mktorest.com", { url: "mktorest.com/rest/v1/leads.json", batch: true }],
    placeholder: placeholders.form,
  });
}
