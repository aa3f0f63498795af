// Primis.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Primis. Default category `marketing`: needs consent. */
export function primis<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"primis", Category> {
  return readyMade(options, {
    id: "primis",
    name: "Primis",
    provider: "Primis",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Primis"),
    cookies: [{ name: "csuuidSekindo", retention: "unknown", purpose: purposes.following }],
    urls: [
      { url: "primis.tech", loads: ["script", "frame", "image", "connect", "media"] },
      { url: "sekindo.com", loads: ["script", "frame", "image", "connect", "media"] },
    ],
    snippets: ["live.primis.tech"],
  });
}
