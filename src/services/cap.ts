// Cap, a captcha by proof of work. The site runs its server; the widget mostly comes from a CDN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cap. Default category `functional`: free of consent. */
export function cap<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cap", Category> {
  return readyMade(options, {
    id: "cap",
    name: "Cap",
    provider: "Cap",
    category: "functional",
    purpose: uses.captcha,
    sharing: {
      en: "The content network that the widget is loaded from",
      fr: "Le réseau de diffusion d’où le widget est chargé",
    },
    urls: packages(["@cap.js/widget", "cap-widget"]),
    captcha: {},
  });
}
