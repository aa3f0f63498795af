// Microsoft Monetize (Xandr). Its name was AppNexus.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Microsoft Monetize (Xandr). Default category `marketing`: needs consent. */
export function xandr<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"xandr", Category> {
  return readyMade(options, {
    id: "xandr",
    name: "Microsoft Monetize (Xandr)",
    provider: "Microsoft",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    cookies: [
      { name: "uuid2", retention: "90 days", purpose: purposes.following },
      { name: "uids", retention: "90 days", purpose: purposes.following },
      { name: "icu", retention: "90 days", purpose: purposes.ads },
      { name: "anj", retention: "90 days", purpose: purposes.following },
      { name: "usersync", retention: "90 days", purpose: purposes.following },
      { name: "XANDR_PANID", retention: "90 days", purpose: purposes.following },
      { name: "anTD4", retention: "unknown", purpose: purposes.technical },
      { name: "anHistory", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "adnxs.com", loads: ["script", "frame", "image", "connect"] },
      { url: "adnxs-simple.com", loads: ["script", "frame", "image", "connect"] },
      { url: "ctasnet.com", loads: ["script", "image", "connect"] },
      { url: "adrdgt.com", loads: ["script", "image", "connect"] },
      { url: "xandr.com", loads: ["script", "image", "connect"] },
      { url: "adnexus.net", loads: ["script", "image", "connect"] },
    ],
    snippets: [
      "acdn.adnxs.com/ast/ast.js",
      "acdn.adnxs.com/dmp/up/pixie.js",
      "pixie('init'",
      "pixie('event'",
    ],
  });
}
