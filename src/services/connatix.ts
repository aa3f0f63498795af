// Connatix.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Connatix. Default category `marketing`: needs consent. */
export function connatix<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"connatix", Category> {
  return readyMade(options, {
    id: "connatix",
    name: "Connatix",
    provider: "JWP Connatix",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("JWP Connatix"),
    privacyPolicy: "https://jwpconnatix.com/privacy-policy",
    urls: [
      { url: "connatix.com", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "connatix.net", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "cnx.to", loads: ["image", "connect"] },
    ],
    snippets: ["cnx.cmd.push(", "cd.connatix.com/connatix.player.js"],
    placeholder: placeholders.video,
  });
}
