// Treasure Data.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Treasure Data. Default category `marketing`: needs consent. */
export function treasureData<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"treasure-data", Category> {
  return readyMade(options, {
    id: "treasure-data",
    name: "Treasure Data",
    provider: "Treasure Data",
    category: "marketing",
    purpose: uses.dataPlatform,
    sharing: sharedWith("Treasure Data"),
    privacyPolicy: "https://www.treasuredata.com/privacy/",
    cookies: [
      { name: "_td", retention: "2 years", purpose: purposes.visitorId },
      { name: "_td_global", retention: "2 years", purpose: purposes.following },
      { name: "_td_ssc_id", retention: "1 year", purpose: purposes.visitorId },
    ],
    urls: [{ url: "treasuredata.com", loads: ["script", "connect"] }],
    snippets: ["new Treasure(", "cdn.treasuredata.com/sdk/td"],
    outgoing: ["in.treasuredata.com", { url: "records.in.treasuredata.com", batch: true }],
  });
}
