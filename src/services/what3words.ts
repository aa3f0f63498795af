// what3words.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** what3words. Default category `preferences`: needs consent. */
export function what3words<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"what3words", Category> {
  return readyMade(options, {
    id: "what3words",
    name: "what3words",
    provider: "what3words",
    category: "preferences",
    purpose: uses.map,
    sharing: sharedWith("what3words"),
    privacyPolicy: "https://what3words.com/privacy",
    urls: [{ url: "what3words.com", loads: ["frame", "script", "image", "connect", "style"] }],
    snippets: ["assets.what3words.com/sdk/"],
    outgoing: ["api.what3words.com"],
    placeholder: placeholders.map,
  });
}
