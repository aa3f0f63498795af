// GumGum.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** GumGum. Default category `marketing`: needs consent. */
export function gumgum<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gumgum", Category> {
  return readyMade(options, {
    id: "gumgum",
    name: "GumGum",
    provider: "GumGum",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("GumGum"),
    privacyPolicy: "https://gumgum.com/privacy-policy",
    cookies: [
      { name: "ggtest", retention: "unknown", purpose: purposes.probe },
      { name: "cs_ggtest", retention: "unknown", purpose: purposes.probe },
    ],
    urls: [{ url: "gumgum.com", loads: ["script", "frame", "image", "connect"] }],
    snippets: ["ggv2id"],
  });
}
