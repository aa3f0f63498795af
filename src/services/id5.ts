// ID5.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ID5. Default category `marketing`: needs consent. */
export function id5<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"id5", Category> {
  return readyMade(options, {
    id: "id5",
    name: "ID5",
    provider: "ID5",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("ID5"),
    privacyPolicy: "https://id5.io/platform-privacy-policy/",
    cookies: [
      { name: "id5", retention: "90 days", purpose: purposes.following },
      { name: "id5id*", retention: "90 days", purpose: purposes.following },
      {
        name: "id5id*",
        retention: "persistent",
        purpose: purposes.following,
        storage: "localStorage",
      },
      {
        name: "id5_*",
        retention: "persistent",
        purpose: purposes.following,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "id5-sync.com", loads: ["script", "image", "connect"] }],
    snippets: ["ID5.init(", "cdn.id5-sync.com/api/"],
  });
}
