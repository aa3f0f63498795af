// Dotdigital.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Dotdigital. Default category `marketing`: needs consent. */
export function dotdigital<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dotdigital", Category> {
  return readyMade(options, {
    id: "dotdigital",
    name: "Dotdigital",
    provider: "Dotdigital",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Dotdigital"),
    privacyPolicy: "https://dotdigital.com/terms/privacy-policy/",
    cookies: [{ name: "dmSessionID", retention: "1 year", purpose: purposes.sessionId }],
    urls: [
      { url: "dotdigital.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "dotdigital-pages.com", loads: "frame" },
      { url: "trackedlink.net", loads: ["script", "image", "connect"] },
      { url: "dmtrk.net", loads: ["frame", "image"] },
      { url: "dotmailer.com", loads: ["script", "frame", "image", "connect"] },
      { url: "dotdigital.io", loads: ["script", "image", "connect"] },
      { url: "ddlnk.net", loads: ["frame", "image"] },
    ],
    snippets: ["dm_insight_id", "_dmTrack", "trackedlink.net/_dmpt"],
    placeholder: placeholders.form,
  });
}
