// Our World in Data.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Our World in Data. Default category `preferences`: needs consent. */
export function ourWorldInData<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"our-world-in-data", Category> {
  return readyMade(options, {
    id: "our-world-in-data",
    name: "Our World in Data",
    provider: "Global Change Data Lab",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Global Change Data Lab"),
    privacyPolicy: "https://ourworldindata.org/privacy-policy",
    urls: [{ url: "ourworldindata.org", loads: ["frame", "script", "image", "connect", "style"] }],
    placeholder: placeholders.chart,
  });
}
