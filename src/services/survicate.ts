// Survicate.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Survicate. Default category `statistics`: needs consent. */
export function survicate<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"survicate", Category> {
  return readyMade(options, {
    id: "survicate",
    name: "Survicate",
    provider: "Survicate",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("Survicate"),
    privacyPolicy: "https://survicate.com/privacy-policy/",
    cookies: [{ name: "_svs", retention: "1 year", purpose: purposes.visitorId }],
    urls: [{ url: "survicate.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["survicate.com/workspaces/", "_sva."],
  });
}
