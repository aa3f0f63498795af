// Weply.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Weply. Default category `preferences`: needs consent. */
export function weply<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"weply", Category> {
  return readyMade(options, {
    id: "weply",
    name: "Weply",
    provider: "Weply",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Weply"),
    privacyPolicy: "https://weply.chat/privacy",
    cookies: [
      { name: "weply.analytics", retention: "unknown", purpose: purposes.visitorId },
      { name: "logglytrackingsession", retention: "session", purpose: purposes.sessionId },
    ],
    urls: [{ url: "weply.chat", loads: ["script", "frame", "image", "connect", "style"] }],
  });
}
