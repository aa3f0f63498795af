// EthicalAds.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** EthicalAds. Default category `marketing`: needs consent. */
export function ethicalAds<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ethical-ads", Category> {
  return readyMade(options, {
    id: "ethical-ads",
    name: "EthicalAds",
    provider: "EthicalAds",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("EthicalAds"),
    urls: [{ url: "ethicalads.io", loads: ["script", "image", "connect"] }],
  });
}
