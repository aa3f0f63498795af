// ReadSpeaker.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ReadSpeaker. Default category `functional`: free of consent. */
export function readSpeaker<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"read-speaker", Category> {
  return readyMade(options, {
    id: "read-speaker",
    name: "ReadSpeaker",
    provider: "ReadSpeaker",
    category: "functional",
    purpose: uses.accessibility,
    sharing: sharedWith("ReadSpeaker"),
    privacyPolicy: "https://www.readspeaker.com/privacy-portal/",
    cookies: [
      { name: "_rspkrLoadCore", retention: "session", purpose: purposes.technical },
      { name: "ReadSpeakerSettings", retention: "4 days", purpose: purposes.settings },
      { name: "ReadSpeakerHL", retention: "unknown", purpose: purposes.settings },
    ],
    urls: [
      { url: "readspeaker.com", loads: ["script", "frame", "image", "connect", "style", "media"] },
      { url: "rsmedia.readspeaker.com", loads: "media" },
    ],
    snippets: ["ReadSpeaker.init(", "rsConf", "cdn-eu.readspeaker.com/script/"],
  });
}
