// Truth Social.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Truth Social. Default category `marketing`: needs consent. */
export function truthSocial<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"truth-social", Category> {
  return readyMade(options, {
    id: "truth-social",
    name: "Truth Social",
    provider: "TMTG",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("TMTG"),
    urls: [{ url: "truthsocial.com", loads: ["script", "frame", "image", "connect", "style"] }],
    placeholder: placeholders.post,
  });
}
