// Netlify.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Netlify. Default category `functional`: free of consent. */
export function netlify<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"netlify", Category> {
  return readyMade(options, {
    id: "netlify",
    name: "Netlify",
    provider: "Netlify",
    category: "functional",
    purpose: uses.pages,
    sharing: sharedWith("Netlify"),
    privacyPolicy: "https://www.netlify.com/privacy/",
    cookies: [
      { name: "nf_jwt", retention: "unknown", purpose: purposes.login },
      { name: "nf_ab", retention: "unknown", purpose: purposes.variant },
    ],
    urls: [
      { url: "netlify.com", loads: ["script", "frame", "image", "connect"] },
      { url: "netlify.app", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "identity.netlify.com", loads: "script" },
      { url: "netlifyusercontent.com", loads: "image" },
    ],
  });
}
