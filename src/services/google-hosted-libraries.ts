// Google Hosted Libraries. No cookie, but Google is told the visitor's address: serve the files
// yourself where you can.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google Hosted Libraries. Default category `functional`: free of consent. */
export function googleHostedLibraries<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-hosted-libraries", Category> {
  return readyMade(options, {
    id: "google-hosted-libraries",
    name: "Google Hosted Libraries",
    provider: "Google",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    urls: [{ url: "ajax.googleapis.com/ajax/libs/", loads: ["script", "style"] }],
  });
}
