// Google reCAPTCHA. Whether it may do without consent is disputed; a site that takes that view says
// so with `category` or `exempt`.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Google reCAPTCHA. Default category `marketing`: needs consent. */
export function googleRecaptcha<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-recaptcha", Category> {
  return readyMade(options, {
    id: "google-recaptcha",
    name: "Google reCAPTCHA",
    provider: "Google",
    category: "marketing",
    purpose: {
      en: "Protection of forms against automated requests",
      fr: "Protection des formulaires contre les requêtes automatisées",
    },
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    cookies: [
      {
        name: "_grecaptcha",
        retention: "persistent",
        purpose: purposes.security,
        storage: "localStorage",
      },
      { name: "_GRECAPTCHA", retention: "6 months", purpose: purposes.security },
      {
        name: "rc::a",
        retention: "persistent",
        purpose: purposes.security,
        storage: "localStorage",
      },
      {
        name: "rc::b",
        retention: "session",
        purpose: purposes.security,
        storage: "sessionStorage",
      },
      {
        name: "rc::c",
        retention: "session",
        purpose: purposes.security,
        storage: "sessionStorage",
      },
      {
        name: "rc::d-*",
        retention: "persistent",
        purpose: purposes.security,
        storage: "localStorage",
      },
      {
        name: "rc::f",
        retention: "persistent",
        purpose: purposes.security,
        storage: "localStorage",
      },
      { name: "NID", retention: "6 months", purpose: purposes.following },
    ],
    urls: [
      { url: "google.com/recaptcha/", loads: ["script", "frame", "connect"] },
      { url: "recaptcha.net", loads: ["script", "frame", "connect"] },
      { url: "gstatic.com/recaptcha/", loads: ["script", "style", "image"] },
      { url: "recaptcha.google.com", loads: ["frame", "connect"] },
    ],
    snippets: [
      "grecaptcha.ready(",
      "grecaptcha.execute(",
      "grecaptcha.render(",
      "grecaptcha.enterprise",
      "google.com/recaptcha/api.js",
      "google.com/recaptcha/enterprise.js",
    ],
    captcha: {
      class: "g-recaptcha",
      scripts: [
        "https://www.google.com/recaptcha/api.js",
        "https://www.recaptcha.net/recaptcha/api.js",
      ],
    },
  });
}
