// Elastic APM.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Elastic APM. Default category `statistics`: needs consent. */
export function elasticApm<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"elastic-apm", Category> {
  return readyMade(options, {
    id: "elastic-apm",
    name: "Elastic APM",
    provider: "Elastic",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Elastic"),
    privacyPolicy: "https://www.elastic.co/legal/privacy-statement",
    urls: [
      { url: "apm.us-west-2.aws.cloud.es.io", loads: "connect" },
      { url: "cloud.es.io", loads: "connect" },
      ...packages(["@elastic/apm"]),
    ],
    snippets: ["elasticApm.init("],
  });
}
