// Prosopo Procaptcha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Prosopo Procaptcha. Default category `functional`: free of consent. */
export function prosopo<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"prosopo", Category> {
  return readyMade(options, {
    id: "prosopo",
    name: "Prosopo Procaptcha",
    provider: "Prosopo",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("Prosopo"),
    privacyPolicy: "https://prosopo.io/privacy-policy/",
    urls: [
      { url: "prosopo.io", loads: ["script", "frame", "connect"] },
      { url: "prosopo.com", loads: ["script", "frame", "connect"] },
      ...packages(["@prosopo/"]),
    ],
    snippets: ["procaptcha.render("],
    captcha: { class: "procaptcha", scripts: ["https://js.prosopo.io/js/procaptcha.bundle.js"] },
  });
}
