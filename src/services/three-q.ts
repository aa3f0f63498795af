// 3Q.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** 3Q. Default category `preferences`: needs consent. */
export function threeQ<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"three-q", Category> {
  return readyMade(options, {
    id: "three-q",
    name: "3Q",
    provider: "3Q GmbH",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("3Q GmbH"),
    privacyPolicy: "https://3q.video/en/privacy-policy/",
    urls: [
      { url: "3qsdn.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "3q.video", loads: ["frame", "script", "image", "connect", "media"] },
    ],
    placeholder: placeholders.video,
  });
}
