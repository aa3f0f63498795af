// DataTables CDN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** DataTables CDN. Default category `functional`: free of consent. */
export function datatablesCdn<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"datatables-cdn", Category> {
  return readyMade(options, {
    id: "datatables-cdn",
    name: "DataTables CDN",
    provider: "SpryMedia",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("SpryMedia"),
    urls: [{ url: "cdn.datatables.net", loads: ["script", "style", "font", "image", "connect"] }],
  });
}
