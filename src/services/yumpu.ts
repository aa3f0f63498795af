// Yumpu.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Yumpu. Default category `marketing`: needs consent. */
export function yumpu<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yumpu", Category> {
  return readyMade(options, {
    id: "yumpu",
    name: "Yumpu",
    provider: "i-magazine",
    category: "marketing",
    purpose: uses.documents,
    sharing: sharedWith("i-magazine"),
    privacyPolicy: "https://www.yumpu.com/en/info/privacy_policy",
    urls: [{ url: "yumpu.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["new Yumpu(", "players.yumpu.com/hub.js"],
    placeholder: placeholders.document,
  });
}
