// Microsoft Clarity.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Microsoft Clarity. Default category `statistics`: needs consent. */
export function microsoftClarity<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"microsoft-clarity", Category> {
  return readyMade(options, {
    id: "microsoft-clarity",
    name: "Microsoft Clarity",
    provider: "Microsoft",
    category: "statistics",
    purpose: {
      en: "Recordings of visits and heat maps",
      fr: "Enregistrement des visites et cartes de chaleur",
    },
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    cookies: [
      { name: "_clck", retention: "1 year", purpose: purposes.replay },
      { name: "_clsk", retention: "session", purpose: purposes.sessionId },
      {
        name: "_cltk",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
      { name: "CLID", retention: "1 year", purpose: purposes.replay },
      { name: "ANONCHK", retention: "10 minutes", purpose: purposes.technical },
      { name: "MR", retention: "7 days", purpose: purposes.technical },
      { name: "SM", retention: "session", purpose: purposes.technical },
      { name: "MUID", retention: "13 months", purpose: purposes.following },
    ],
    urls: [
      { url: "clarity.ms", loads: ["script", "connect", "image"] },
      { url: "c.bing.com", loads: "image" },
    ],
    snippets: [
      "clarity.ms/tag/",
      '"clarity", "script"',
      '"clarity","script"',
      "clarity('set'",
      'clarity("set"',
    ],
  });
}
