// ALTCHA.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** ALTCHA. Default category `functional`: free of consent. */
export function altcha<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"altcha", Category> {
  return readyMade(options, {
    id: "altcha",
    name: "ALTCHA",
    provider: "BAU Software",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("BAU Software"),
    privacyPolicy: "https://altcha.org/privacy-policy",
    urls: [
      { url: "altcha.org", loads: ["script", "connect"] },
      { url: "eu.altcha.org", loads: ["script", "connect"] },
      { url: "cdn.jsdelivr.net/gh/altcha-org/", loads: "script" },
      ...packages(["altcha"]),
    ],
    captcha: {},
  });
}
