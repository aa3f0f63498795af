// fluct.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** fluct. Default category `marketing`: needs consent. */
export function fluct<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"fluct", Category> {
  return readyMade(options, {
    id: "fluct",
    name: "fluct",
    provider: "fluct",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("fluct"),
    privacyPolicy: "https://corp.fluct.jp/privacy/",
    urls: [
      { url: "adingo.jp", loads: ["script", "frame", "image", "connect"] },
      { url: "fluct.jp", loads: ["script", "image", "connect"] },
    ],
    snippets: ["fluctAdScript"],
  });
}
