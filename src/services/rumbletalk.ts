// RumbleTalk.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** RumbleTalk. Default category `preferences`: needs consent. */
export function rumbletalk<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"rumbletalk", Category> {
  return readyMade(options, {
    id: "rumbletalk",
    name: "RumbleTalk",
    provider: "RumbleTalk",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("RumbleTalk"),
    privacyPolicy: "https://rumbletalk.com/about_us/privacy_policy/",
    urls: [{ url: "rumbletalk.com", loads: ["script", "frame", "connect", "image"] }],
  });
}
