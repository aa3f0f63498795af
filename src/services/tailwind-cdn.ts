// Tailwind CSS CDN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Tailwind CSS CDN. Default category `functional`: free of consent. */
export function tailwindCdn<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tailwind-cdn", Category> {
  return readyMade(options, {
    id: "tailwind-cdn",
    name: "Tailwind CSS CDN",
    provider: "Tailwind Labs",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Tailwind Labs"),
    urls: [{ url: "cdn.tailwindcss.com", loads: ["script", "style", "font", "image", "connect"] }],
    snippets: ["tailwind.config ="],
  });
}
