// ExoClick.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ExoClick. Default category `marketing`: needs consent. */
export function exoclick<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"exoclick", Category> {
  return readyMade(options, {
    id: "exoclick",
    name: "ExoClick",
    provider: "ExoClick",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("ExoClick"),
    privacyPolicy: "https://www.exoclick.com/privacy-and-cookies-policy/",
    urls: [
      { url: "exoclick.com", loads: ["script", "frame", "image", "connect"] },
      { url: "exosrv.com", loads: ["script", "frame", "image", "connect"] },
      { url: "exdynsrv.com", loads: ["script", "frame", "image", "connect"] },
      { url: "realsrv.com", loads: ["script", "frame", "image", "connect"] },
      { url: "magsrv.com", loads: ["script", "frame", "image", "connect"] },
      { url: "pemsrv.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["AdProvider.push("],
  });
}
