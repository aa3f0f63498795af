// Cloud.typography.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cloud.typography. Default category `marketing`: needs consent. */
export function cloudTypography<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cloud-typography", Category> {
  return readyMade(options, {
    id: "cloud-typography",
    name: "Cloud.typography",
    provider: "Monotype",
    category: "marketing",
    purpose: uses.fonts,
    sharing: sharedWith("Monotype"),
    privacyPolicy: "https://www.typography.com/policies/privacy",
    urls: [{ url: "cloud.typography.com", loads: ["style", "font"] }],
  });
}
