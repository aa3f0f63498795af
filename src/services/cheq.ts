// CHEQ.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** CHEQ. Default category `marketing`: needs consent. */
export function cheq<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cheq", Category> {
  return readyMade(options, {
    id: "cheq",
    name: "CHEQ",
    provider: "CHEQ",
    category: "marketing",
    purpose: uses.adVerification,
    sharing: sharedWith("CHEQ"),
    privacyPolicy: "https://cheq.ai/privacy-policy/",
    cookies: [
      { name: "_cq_duid", retention: "3 months", purpose: purposes.visitorId },
      { name: "_cq_suid", retention: "unknown", purpose: purposes.sessionId },
      { name: "_cq_check", retention: "unknown", purpose: purposes.technical },
      { name: "_cq_session", retention: "unknown", purpose: purposes.sessionId },
    ],
    urls: [
      { url: "cheqzone.com", loads: ["script", "connect"] },
      { url: "clickcease.com", loads: ["script", "image", "connect"] },
      { url: "cheq.ai", loads: ["script", "connect"] },
    ],
    snippets: ["clickcease.com/monitor/stat.js"],
  });
}
