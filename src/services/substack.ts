// Substack.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Substack. Default category `marketing`: needs consent. */
export function substack<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"substack", Category> {
  return readyMade(options, {
    id: "substack",
    name: "Substack",
    provider: "Substack",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Substack"),
    privacyPolicy: "https://substack.com/privacy",
    cookies: [
      { name: "substack.sid", retention: "unknown", purpose: purposes.login },
      { name: "ab_experiment_sampled", retention: "unknown", purpose: purposes.variant },
      { name: "ab_testing_id", retention: "1 year", purpose: purposes.variant },
    ],
    urls: [
      { url: "substack.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "substackcdn.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "substackapi.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["SubstackFeedWidget", "substackapi.com/widget.js"],
    placeholder: placeholders.form,
  });
}
