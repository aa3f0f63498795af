// Viafoura.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Viafoura. Default category `marketing`: needs consent. */
export function viafoura<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"viafoura", Category> {
  return readyMade(options, {
    id: "viafoura",
    name: "Viafoura",
    provider: "Viafoura",
    category: "marketing",
    purpose: uses.comments,
    sharing: sharedWith("Viafoura"),
    privacyPolicy: "https://viafoura.com/privacy-policy/",
    urls: [
      { url: "viafoura.com", loads: ["script", "frame", "connect", "image"] },
      { url: "viafoura.co", loads: ["script", "frame", "connect", "image"] },
      { url: "viafoura.net", loads: ["script", "frame", "connect", "image"] },
    ],
    snippets: ["vf.load("],
    placeholder: placeholders.comments,
  });
}
