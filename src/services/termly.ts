// Termly.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Termly. Default category `functional`: free of consent. */
export function termly<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"termly", Category> {
  return readyMade(options, {
    id: "termly",
    name: "Termly",
    provider: "Termly",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Termly"),
    privacyPolicy: "https://termly.io/our-privacy-policy/",
    cookies: [
      {
        name: "TERMLY_COOKIE_CONSENT*",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
      {
        name: "TERMLY_API_CACHE",
        retention: "1 year",
        purpose: purposes.consent,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "termly.io", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["termlyDontTrack"],
  });
}
