// Refersion.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Refersion. Default category `marketing`: needs consent. */
export function refersion<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"refersion", Category> {
  return readyMade(options, {
    id: "refersion",
    name: "Refersion",
    provider: "Refersion",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Refersion"),
    privacyPolicy: "https://www.refersion.com/privacy-policy/",
    cookies: [
      { name: "rfsn_*", retention: "90 days", purpose: purposes.affiliate },
      {
        name: "rfsn_*",
        retention: "persistent",
        purpose: purposes.affiliate,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "refersion.com", loads: ["script", "image", "connect"] }],
    snippets: ["_refersion("],
    outgoing: ["api.refersion.com"],
  });
}
