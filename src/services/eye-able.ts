// Eye-Able.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Eye-Able. Default category `functional`: free of consent. */
export function eyeAble<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"eye-able", Category> {
  return readyMade(options, {
    id: "eye-able",
    name: "Eye-Able",
    provider: "Web Inclusion",
    category: "functional",
    purpose: uses.accessibility,
    sharing: sharedWith("Web Inclusion"),
    privacyPolicy: "https://eye-able.com/privacy-policy/",
    urls: [{ url: "eye-able.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["eyeAble_pluginConfig"],
  });
}
