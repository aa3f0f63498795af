// Fullstory.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Fullstory. Default category `statistics`: needs consent. */
export function fullStory<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"full-story", Category> {
  return readyMade(options, {
    id: "full-story",
    name: "Fullstory",
    provider: "FullStory",
    category: "statistics",
    purpose: uses.replay,
    sharing: sharedWith("FullStory"),
    privacyPolicy: "https://www.fullstory.com/legal/privacy-policy/",
    cookies: [
      { name: "fs_uid", retention: "1 year", purpose: purposes.visitorId },
      { name: "fs_lua", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "fs_cid", retention: "1 year", purpose: purposes.visitorId },
      {
        name: "_fs_uid",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      {
        name: "_fs_tab_id",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
    ],
    urls: [
      { url: "fullstory.com", loads: ["script", "image", "connect", "worker"] },
      { url: "fullstory.dev", loads: ["script", "connect"] },
      ...packages(["@fullstory/"]),
    ],
    snippets: ["_fs_org", "edge.fullstory.com/s/fs.js", "FS.identify("],
    outgoing: ["api.fullstory.com"],
  });
}
