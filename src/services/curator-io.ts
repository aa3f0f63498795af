// Curator.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Curator. Default category `marketing`: needs consent. */
export function curatorIo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"curator-io", Category> {
  return readyMade(options, {
    id: "curator-io",
    name: "Curator",
    provider: "Curator",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Curator"),
    privacyPolicy: "https://curator.io/privacy-policy",
    urls: [{ url: "curator.io", loads: ["script", "frame", "image", "connect", "style", "font"] }],
    snippets: ["cdn.curator.io/published"],
  });
}
