// moinAI.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** moinAI. Default category `preferences`: needs consent. */
export function moinAi<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"moin-ai", Category> {
  return readyMade(options, {
    id: "moin-ai",
    name: "moinAI",
    provider: "knowhere",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("knowhere"),
    urls: [
      { url: "moin.ai", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "knowhere.to", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
