// UserWay.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** UserWay. Default category `functional`: free of consent. */
export function userWay<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"user-way", Category> {
  return readyMade(options, {
    id: "user-way",
    name: "UserWay",
    provider: "Level Access",
    category: "functional",
    purpose: uses.accessibility,
    sharing: sharedWith("Level Access"),
    privacyPolicy: "https://userway.org/privacy/",
    cookies: [
      {
        name: "userway-*",
        retention: "unknown",
        purpose: purposes.settings,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "userway.org", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "userwayapi.com", loads: "connect" },
    ],
    snippets: ["_userway_config", "cdn.userway.org/widget.js"],
  });
}
