// Mailgun.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Mailgun. Default category `functional`: free of consent. */
export function mailgun<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mailgun", Category> {
  return readyMade(options, {
    id: "mailgun",
    name: "Mailgun",
    provider: "Sinch",
    category: "functional",
    purpose: uses.emailing,
    sharing: sharedWith("Sinch"),
    privacyPolicy: "https://sinch.com/legal/privacy/",
    urls: [{ url: "mailgun.org", loads: ["frame", "image", "connect"] }],
    outgoing: ["api.mailgun.net", "api.eu.mailgun.net"],
  });
}
