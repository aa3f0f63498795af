// Chatwoot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Chatwoot. Default category `preferences`: needs consent. */
export function chatwoot<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"chatwoot", Category> {
  return readyMade(options, {
    id: "chatwoot",
    name: "Chatwoot",
    provider: "Chatwoot",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Chatwoot"),
    urls: [{ url: "chatwoot.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["chatwootSDK.run(", "chatwootSettings"],
  });
}
