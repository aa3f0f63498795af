// jQuery CDN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** jQuery CDN. Default category `functional`: free of consent. */
export function jqueryCdn<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"jquery-cdn", Category> {
  return readyMade(options, {
    id: "jquery-cdn",
    name: "jQuery CDN",
    provider: "OpenJS Foundation",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("OpenJS Foundation"),
    privacyPolicy: "https://privacy-policy.openjsf.org/",
    urls: [
      { url: "code.jquery.com", loads: ["script", "style", "image"] },
      { url: "releases.jquery.com", loads: "frame" },
    ],
  });
}
