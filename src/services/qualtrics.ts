// Qualtrics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Qualtrics. Default category `statistics`: needs consent. */
export function qualtrics<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"qualtrics", Category> {
  return readyMade(options, {
    id: "qualtrics",
    name: "Qualtrics",
    provider: "Qualtrics",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Qualtrics"),
    privacyPolicy: "https://www.qualtrics.com/privacy-statement/",
    cookies: [
      { name: "QSI_SI_*", retention: "unknown", purpose: purposes.shown },
      { name: "QSI_S_*", retention: "session", purpose: purposes.shown },
      { name: "QSI_HistorySession", retention: "session", purpose: purposes.visits },
      { name: "QSI_CT", retention: "session", purpose: purposes.visits },
      { name: "QSI_DATA", retention: "session", purpose: purposes.technical },
      { name: "QSI_ReplaySession_*", retention: "unknown", purpose: purposes.replay },
    ],
    urls: [
      { url: "qualtrics.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "siteintercept.qualtrics.com", loads: ["script", "connect", "image"] },
      { url: "qualtricsxmna.com", loads: ["frame", "script"] },
    ],
    snippets: ["QSI.API."],
    outgoing: ["qualtrics.com/API/"],
    placeholder: placeholders.form,
  });
}
