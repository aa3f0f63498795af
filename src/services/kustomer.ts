// Kustomer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Kustomer. Default category `preferences`: needs consent. */
export function kustomer<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"kustomer", Category> {
  return readyMade(options, {
    id: "kustomer",
    name: "Kustomer",
    provider: "Kustomer",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Kustomer"),
    urls: [
      { url: "kustomerapp.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "kustomer.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["Kustomer.start("],
  });
}
