// Index Exchange.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Index Exchange. Default category `marketing`: needs consent. */
export function indexExchange<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"index-exchange", Category> {
  return readyMade(options, {
    id: "index-exchange",
    name: "Index Exchange",
    provider: "Index Exchange",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Index Exchange"),
    privacyPolicy: "https://www.indexexchange.com/privacy/",
    cookies: [
      { name: "CMID", retention: "1 year", purpose: purposes.following },
      { name: "CMPS", retention: "90 days", purpose: purposes.following },
      { name: "CMPRO", retention: "90 days", purpose: purposes.following },
      { name: "CMTS", retention: "90 days", purpose: purposes.following },
      { name: "CMST", retention: "1 day", purpose: purposes.following },
      { name: "CMRUM3", retention: "1 year", purpose: purposes.following },
    ],
    urls: [
      { url: "casalemedia.com", loads: ["script", "frame", "image", "connect"] },
      { url: "indexww.com", loads: ["script", "frame", "image", "connect"] },
      { url: "indexexchange.com", loads: ["script", "image", "connect"] },
    ],
  });
}
