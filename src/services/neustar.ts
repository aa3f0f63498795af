// Neustar.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Neustar. Default category `marketing`: needs consent. */
export function neustar<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"neustar", Category> {
  return readyMade(options, {
    id: "neustar",
    name: "Neustar",
    provider: "TransUnion",
    category: "marketing",
    purpose: uses.identity,
    sharing: sharedWith("TransUnion"),
    privacyPolicy: "https://www.transunion.com/privacy",
    urls: [
      { url: "agkn.com", loads: ["script", "image", "connect"] },
      { url: "neustar.biz", loads: ["script", "image", "connect"] },
      { url: "adadvisor.net", loads: ["script", "image", "connect"] },
      { url: "marketshare.com", loads: ["script", "image", "connect"] },
    ],
  });
}
