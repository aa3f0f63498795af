// twingle.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** twingle. Default category `preferences`: needs consent. */
export function twingle<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"twingle", Category> {
  return readyMade(options, {
    id: "twingle",
    name: "twingle",
    provider: "twingle",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("twingle"),
    privacyPolicy: "https://www.twingle.de/datenschutz",
    urls: [{ url: "twingle.de", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["spenden.twingle.de/embed/"],
    placeholder: placeholders.donation,
  });
}
