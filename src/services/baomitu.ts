// 75CDN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** 75CDN. Default category `functional`: free of consent. */
export function baomitu<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"baomitu", Category> {
  return readyMade(options, {
    id: "baomitu",
    name: "75CDN",
    provider: "Qihoo 360",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Qihoo 360"),
    urls: [
      { url: "lib.baomitu.com", loads: ["script", "style"] },
      { url: "cdn.bootcdn.net", loads: ["script", "style"] },
      { url: "cdn.bootcss.com", loads: ["script", "style"] },
    ],
  });
}
