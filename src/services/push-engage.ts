// PushEngage.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** PushEngage. Default category `marketing`: needs consent. */
export function pushEngage<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"push-engage", Category> {
  return readyMade(options, {
    id: "push-engage",
    name: "PushEngage",
    provider: "PushEngage",
    category: "marketing",
    purpose: uses.push,
    sharing: sharedWith("PushEngage"),
    privacyPolicy: "https://www.pushengage.com/privacy",
    cookies: [
      {
        name: "PushSubscriberStatus",
        retention: "unknown",
        purpose: purposes.shown,
        storage: "localStorage",
      },
      { name: "peclosed", retention: "unknown", purpose: purposes.shown, storage: "localStorage" },
    ],
    urls: [
      { url: "pushengage.com", loads: ["script", "frame", "image", "connect", "style", "worker"] },
      { url: "clientcdn.pushengage.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["_peq.push(", "_pe.subdomain"],
  });
}
