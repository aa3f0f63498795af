// Internet Archive.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Internet Archive. Default category `preferences`: needs consent. */
export function internetArchive<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"internet-archive", Category> {
  return readyMade(options, {
    id: "internet-archive",
    name: "Internet Archive",
    provider: "Internet Archive",
    category: "preferences",
    purpose: uses.documents,
    sharing: sharedWith("Internet Archive"),
    privacyPolicy: "https://archive.org/about/terms.php",
    cookies: [
      { name: "abtest-identifier", retention: "unknown", purpose: purposes.variant },
      { name: "donation-identifier", retention: "unknown", purpose: purposes.visits },
    ],
    urls: [{ url: "archive.org", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.document,
  });
}
