// Whatfix.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Whatfix. Default category `preferences`: needs consent. */
export function whatfix<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"whatfix", Category> {
  return readyMade(options, {
    id: "whatfix",
    name: "Whatfix",
    provider: "Whatfix",
    category: "preferences",
    purpose: uses.support,
    sharing: sharedWith("Whatfix"),
    privacyPolicy: "https://whatfix.com/privacy-policy/",
    urls: [
      {
        url: "whatfix.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["cdn.whatfix.com/prod/"],
  });
}
