// NetScaler.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** NetScaler. Default category `functional`: free of consent. */
export function citrixAdc<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"citrix-adc", Category> {
  return readyMade(options, {
    id: "citrix-adc",
    name: "NetScaler",
    category: "functional",
    purpose: uses.protection,
    sharing: NOT_SHARED,
    cookies: [
      { name: "citrix_ns_id*", retention: "session", purpose: purposes.security },
      { name: "NSC_*", retention: "unknown", purpose: purposes.login },
    ],
  });
}
