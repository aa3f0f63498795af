// FreakOut.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** FreakOut. Default category `marketing`: needs consent. */
export function freakout<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"freakout", Category> {
  return readyMade(options, {
    id: "freakout",
    name: "FreakOut",
    provider: "FreakOut",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("FreakOut"),
    privacyPolicy: "https://www.fout.co.jp/privacy/",
    urls: [{ url: "fout.jp", loads: ["script", "frame", "image", "connect"] }],
  });
}
