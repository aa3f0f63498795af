// Intent IQ.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Intent IQ. Default category `marketing`: needs consent. */
export function intentIq<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"intent-iq", Category> {
  return readyMade(options, {
    id: "intent-iq",
    name: "Intent IQ",
    provider: "Intent IQ",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Intent IQ"),
    privacyPolicy: "https://www.intentiq.com/technology-privacy-policy",
    cookies: [
      { name: "intentIQ", retention: "unknown", purpose: purposes.following },
      { name: "IQver", retention: "unknown", purpose: purposes.following },
      { name: "intentIQCDate", retention: "unknown", purpose: purposes.following },
      { name: "IQPData", retention: "unknown", purpose: purposes.following },
      {
        name: "_iiq_fdata*",
        retention: "unknown",
        purpose: purposes.following,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "intentiq.com", loads: ["script", "image", "connect"] },
      { url: "intentiq.io", loads: ["script", "image", "connect"] },
    ],
  });
}
