// AdOcean.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AdOcean. Default category `marketing`: needs consent. */
export function adocean<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"adocean", Category> {
  return readyMade(options, {
    id: "adocean",
    name: "AdOcean",
    provider: "Gemius",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Gemius"),
    privacyPolicy: "https://gemius.com/privacy-policy/",
    urls: [
      { url: "adocean.pl", loads: ["script", "frame", "image", "connect"] },
      { url: "adocean-global.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["ado.master(", "ado.placement(", "ado.slave("],
  });
}
