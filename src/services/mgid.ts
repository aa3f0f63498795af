// MGID.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** MGID. Default category `marketing`: needs consent. */
export function mgid<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mgid", Category> {
  return readyMade(options, {
    id: "mgid",
    name: "MGID",
    provider: "MGID",
    category: "marketing",
    purpose: uses.recommendations,
    sharing: sharedWith("MGID"),
    privacyPolicy: "https://www.mgid.com/privacy-policy",
    cookies: [{ name: "muidn", retention: "400 days", purpose: purposes.following }],
    urls: [
      { url: "mgid.com", loads: ["script", "frame", "image", "connect"] },
      { url: "dt07.net", loads: ["script", "image"] },
      { url: "adskeeper.com", loads: ["script", "frame", "image", "connect"] },
      { url: "adskeeper.co.uk", loads: ["script", "frame", "image", "connect"] },
      { url: "idealmedia.io", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["_mgq.push(", "_mgqp"],
  });
}
