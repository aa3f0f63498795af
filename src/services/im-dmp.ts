// IM-DMP.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** IM-DMP. Default category `marketing`: needs consent. */
export function imDmp<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"im-dmp", Category> {
  return readyMade(options, {
    id: "im-dmp",
    name: "IM-DMP",
    provider: "Intimate Merger",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("Intimate Merger"),
    privacyPolicy: "https://corp.intimatemerger.com/privacypolicy/",
    cookies: [
      { name: "imid", retention: "1 year", purpose: purposes.following },
      { name: "imid_created", retention: "1 year", purpose: purposes.following },
      { name: "imid_secure", retention: "1 year", purpose: purposes.following },
      { name: "_im_vid", retention: "2 years", purpose: purposes.following },
    ],
    urls: [{ url: "im-apps.net", loads: ["script", "image", "connect"] }],
    snippets: ["_im_pid", "_im_q"],
  });
}
