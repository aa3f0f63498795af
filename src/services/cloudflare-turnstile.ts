// Cloudflare Turnstile. Whether it may do without consent is disputed; a site that thinks
// otherwise says so with `category`.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Cloudflare Turnstile. Default category `functional`: free of consent. */
export function cloudflareTurnstile<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cloudflare-turnstile", Category> {
  return readyMade(options, {
    id: "cloudflare-turnstile",
    name: "Cloudflare Turnstile",
    provider: "Cloudflare",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("Cloudflare"),
    privacyPolicy: "https://www.cloudflare.com/turnstile-privacy-policy/",
    urls: [{ url: "challenges.cloudflare.com", loads: ["script", "frame", "connect"] }],
    snippets: ["challenges.cloudflare.com/turnstile/", "turnstile.render(", "turnstile.ready("],
    outgoing: ["challenges.cloudflare.com/turnstile/v0/siteverify"],
    captcha: {
      class: "cf-turnstile",
      scripts: ["https://challenges.cloudflare.com/turnstile/v0/api.js"],
    },
  });
}
