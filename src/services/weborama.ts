// Weborama.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Weborama. Default category `marketing`: needs consent. */
export function weborama<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"weborama", Category> {
  return readyMade(options, {
    id: "weborama",
    name: "Weborama",
    provider: "Weborama",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Weborama"),
    privacyPolicy: "https://weborama.com/en/weborama-privacy-commitment/",
    cookies: [{ name: "AFFICHE_W", retention: "90 days", purpose: purposes.following }],
    urls: [
      { url: "weborama.fr", loads: ["script", "image", "connect"] },
      { url: "weborama.com", loads: ["script", "image", "connect"] },
      { url: "weborama.io", loads: ["script", "image", "connect"] },
      { url: "wamfactory.com", loads: ["script", "image", "connect"] },
      { url: "adrcdn.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["_adperf"],
  });
}
