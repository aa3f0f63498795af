// Scorecard Research.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Scorecard Research. Default category `marketing`: needs consent. */
export function scorecardResearch<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"scorecard-research", Category> {
  return readyMade(options, {
    id: "scorecard-research",
    name: "Scorecard Research",
    provider: "Comscore",
    category: "marketing",
    purpose: uses.statistics,
    sharing: sharedWith("Comscore"),
    privacyPolicy: "https://www.comscore.com/About/Privacy-Policy",
    cookies: [
      { name: "UID", retention: "13 months", purpose: purposes.following },
      { name: "UIDR", retention: "13 months", purpose: purposes.following },
      { name: "_scor_uid", retention: "13 months", purpose: purposes.following },
    ],
    urls: [
      { url: "scorecardresearch.com", loads: ["script", "image", "connect"] },
      { url: "comscore.com", loads: ["script", "image", "connect"] },
      { url: "voicefive.com", loads: ["script", "image", "connect"] },
      { url: "zqtk.net", loads: "connect" },
    ],
    snippets: ["_comscore.push(", "COMSCORE.beacon(", "scorecardresearch.com/beacon.js"],
  });
}
