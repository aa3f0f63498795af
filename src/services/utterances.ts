// utterances.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** utterances. Default category `preferences`: needs consent. */
export function utterances<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"utterances", Category> {
  return readyMade(options, {
    id: "utterances",
    name: "utterances",
    provider: "utterances",
    category: "preferences",
    purpose: uses.comments,
    sharing: sharedWith("utterances"),
    privacyPolicy:
      "https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement",
    urls: [
      { url: "utteranc.es", loads: ["script", "frame", "connect", "style"] },
      { url: "api.utteranc.es", loads: "connect" },
    ],
    placeholder: placeholders.comments,
  });
}
