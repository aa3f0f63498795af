// Queue-it.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Queue-it. Default category `functional`: free of consent. */
export function queueIt<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"queue-it", Category> {
  return readyMade(options, {
    id: "queue-it",
    name: "Queue-it",
    provider: "Queue-it",
    category: "functional",
    purpose: uses.protection,
    sharing: sharedWith("Queue-it"),
    privacyPolicy: "https://queue-it.com/privacy-policy/",
    cookies: [
      { name: "QueueITAccepted-SDFrts345E-V3_*", retention: "unknown", purpose: purposes.balance },
      { name: "Queue-it*", retention: "unknown", purpose: purposes.balance },
      { name: "Queue-it-token-v3", retention: "unknown", purpose: purposes.balance },
    ],
    urls: [
      { url: "queue-it.net", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "queue-it.com", loads: "script" },
    ],
    snippets: ["static.queue-it.net/script/"],
  });
}
