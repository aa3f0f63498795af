// Histats.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Histats. Default category `statistics`: needs consent. */
export function histats<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"histats", Category> {
  return readyMade(options, {
    id: "histats",
    name: "Histats",
    provider: "Histats",
    category: "statistics",
    purpose: uses.statistics,
    sharing: sharedWith("Histats"),
    privacyPolicy: "https://www.histats.com/?act=100",
    cookies: [
      { name: "HstCfa*", retention: "1 year", purpose: purposes.visits },
      { name: "HstCla*", retention: "1 year", purpose: purposes.visits },
      { name: "HstCmu*", retention: "1 year", purpose: purposes.visits },
      { name: "HstPn*", retention: "1 year", purpose: purposes.visits },
      { name: "HstPt*", retention: "1 year", purpose: purposes.visits },
      { name: "HstCnv*", retention: "1 year", purpose: purposes.visits },
      { name: "HstCns*", retention: "1 year", purpose: purposes.visits },
    ],
    urls: [{ url: "histats.com", loads: ["script", "image", "connect"] }],
    snippets: ["_Hasync.push(", "s10.histats.com/js15"],
  });
}
