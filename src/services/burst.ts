// Burst Statistics.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Burst Statistics. Default category `statistics`: needs consent. */
export function burst<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"burst", Category> {
  return readyMade(options, {
    id: "burst",
    name: "Burst Statistics",
    category: "statistics",
    purpose: { en: "Audience statistics", fr: "Statistiques d'audience" },
    sharing: NOT_SHARED,
    cookies: [
      { name: "burst_uid", retention: "1 month", purpose: purposes.visitorId },
      {
        name: "burst_task_filter",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "burst_selectedRangeKey",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
    ],
    urls: [
      { url: "/wp-json/burst/v1/track", loads: "connect" },
      { url: "/wp-content/plugins/burst-statistics/", loads: "script" },
      { url: "/burst-statistics-endpoint.php", loads: "connect" },
    ],
  });
}
