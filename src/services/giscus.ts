// giscus.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** giscus. Default category `preferences`: needs consent. */
export function giscus<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"giscus", Category> {
  return readyMade(options, {
    id: "giscus",
    name: "giscus",
    provider: "GitHub",
    category: "preferences",
    purpose: uses.comments,
    sharing: sharedWith("GitHub"),
    privacyPolicy:
      "https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement",
    cookies: [
      {
        name: "giscus-session",
        retention: "persistent",
        purpose: purposes.account,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "giscus.app", loads: ["script", "frame", "connect", "style"] },
      ...packages(["giscus"]),
    ],
    placeholder: placeholders.comments,
  });
}
