// Patreon.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Patreon. Default category `preferences`: needs consent. */
export function patreon<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"patreon", Category> {
  return readyMade(options, {
    id: "patreon",
    name: "Patreon",
    provider: "Patreon",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("Patreon"),
    privacyPolicy: "https://privacy.patreon.com/policies",
    cookies: [{ name: "patreon_device_id", retention: "20 years", purpose: purposes.visitorId }],
    urls: [
      { url: "patreon.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "patreonusercontent.com", loads: ["image", "media"] },
      { url: "c6.patreon.com", loads: "script" },
    ],
    snippets: ["c6.patreon.com/becomePatronButton"],
    outgoing: ["patreon.com/api/"],
    placeholder: placeholders.donation,
  });
}
