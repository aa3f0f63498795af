// Arc.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Arc. Default category `marketing`: needs consent. */
export function arcIo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"arc-io", Category> {
  return readyMade(options, {
    id: "arc-io",
    name: "Arc",
    provider: "Arc",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Arc"),
    privacyPolicy: "https://arc.io/about",
    urls: [{ url: "arc.io", loads: ["script", "frame", "connect"] }],
    snippets: ["arc.io/widget"],
  });
}
