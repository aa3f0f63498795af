// Catchpoint.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Catchpoint. Default category `statistics`: needs consent. */
export function catchpoint<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"catchpoint", Category> {
  return readyMade(options, {
    id: "catchpoint",
    name: "Catchpoint",
    provider: "LogicMonitor",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("LogicMonitor"),
    privacyPolicy: "https://www.catchpoint.com/trust",
    urls: [{ url: "3gl.net", loads: ["script", "image", "connect"] }],
  });
}
