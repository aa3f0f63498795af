// Sonobi.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Sonobi. Default category `marketing`: needs consent. */
export function sonobi<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"sonobi", Category> {
  return readyMade(options, {
    id: "sonobi",
    name: "Sonobi",
    provider: "Sonobi",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Sonobi"),
    privacyPolicy: "https://sonobi.com/privacy-policy/",
    cookies: [
      { name: "__uis", retention: "30 days", purpose: purposes.following },
      { name: "HAPLB*", retention: "unknown", purpose: purposes.balance },
      { name: "__uir_*", retention: "unknown", purpose: purposes.following },
      { name: "__uin_*", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "sonobi.com", loads: ["script", "image", "connect"] },
      { url: "go.sonobi.com", loads: "script" },
    ],
  });
}
