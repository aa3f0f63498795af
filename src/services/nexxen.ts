// Unruly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Unruly. Default category `marketing`: needs consent. */
export function nexxen<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"nexxen", Category> {
  return readyMade(options, {
    id: "nexxen",
    name: "Unruly",
    provider: "Nexxen",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Nexxen"),
    privacyPolicy: "https://nexxen.com/privacy-policy/",
    cookies: [{ name: "_rxuuid", retention: "1 year", purpose: purposes.following }],
    urls: [
      { url: "1rx.io", loads: ["script", "image", "connect"] },
      { url: "unrulymedia.com", loads: ["script", "frame", "image", "connect"] },
      { url: "rhythmone.com", loads: ["script", "image", "connect"] },
      { url: "tremorvideo.com", loads: ["script", "image", "connect"] },
      { url: "amobee.com", loads: ["script", "image", "connect"] },
      { url: "turn.com", loads: ["script", "image", "connect"] },
      { url: "nexxen.com", loads: ["script", "image", "connect"] },
      { url: "videohub.tv", loads: ["script", "image", "connect"] },
      { url: "unruly.co", loads: ["script", "image", "connect"] },
    ],
  });
}
