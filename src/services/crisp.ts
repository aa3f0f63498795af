// Crisp.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Crisp. Default category `preferences`: needs consent. */
export function crisp<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"crisp", Category> {
  return readyMade(options, {
    id: "crisp",
    name: "Crisp",
    provider: "Crisp IM",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Crisp IM"),
    privacyPolicy: "https://crisp.chat/en/privacy/",
    cookies: [{ name: "crisp-client/*", retention: "6 months", purpose: purposes.chat }],
    urls: [
      {
        url: "crisp.chat",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["$crisp", "CRISP_WEBSITE_ID", "client.crisp.chat/l.js"],
    outgoing: ["api.crisp.chat"],
  });
}
