// 33Across.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** 33Across. Default category `marketing`: needs consent. */
export function thirtyThreeAcross<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"thirty-three-across", Category> {
  return readyMade(options, {
    id: "thirty-three-across",
    name: "33Across",
    provider: "33Across",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("33Across"),
    privacyPolicy: "https://www.33across.com/privacy-policy",
    cookies: [
      { name: "33x_ps", retention: "1 year", purpose: purposes.following },
      { name: "33acrossIdTp*", retention: "unknown", purpose: purposes.following },
    ],
    urls: [
      { url: "33across.com", loads: ["script", "frame", "image", "connect"] },
      { url: "tynt.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["Tynt.push("],
  });
}
