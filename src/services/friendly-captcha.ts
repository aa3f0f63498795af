// Friendly Captcha.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Friendly Captcha. Default category `functional`: free of consent. */
export function friendlyCaptcha<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"friendly-captcha", Category> {
  return readyMade(options, {
    id: "friendly-captcha",
    name: "Friendly Captcha",
    provider: "Friendly Captcha",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("Friendly Captcha"),
    privacyPolicy: "https://friendlycaptcha.com/legal/privacy-end-users/",
    urls: [
      { url: "friendlycaptcha.com", loads: ["script", "frame", "connect"] },
      { url: "friendlycaptcha.eu", loads: ["script", "frame", "connect"] },
      { url: "frcapi.com", loads: ["frame", "script", "connect"] },
      ...packages(["friendly-challenge", "@friendlycaptcha/"]),
    ],
    snippets: ["friendlyChallenge.", "frcaptcha."],
    outgoing: ["global.frcapi.com", "eu.frcapi.com", "api.friendlycaptcha.com"],
    captcha: {
      class: "frc-captcha",
      scripts: [
        "https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@0.1/site.min.js",
        "https://cdn.jsdelivr.net/npm/friendly-challenge@0.9/widget.min.js",
      ],
    },
  });
}
