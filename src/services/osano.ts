// Osano.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Osano. Default category `functional`: free of consent. */
export function osano<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"osano", Category> {
  return readyMade(options, {
    id: "osano",
    name: "Osano",
    provider: "Osano",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("Osano"),
    privacyPolicy: "https://www.osano.com/legal/privacy",
    cookies: [
      { name: "osano_consentmanager*", retention: "1 year", purpose: purposes.consent },
      {
        name: "osano_consentmanager*",
        retention: "persistent",
        purpose: purposes.consent,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "osano.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["Osano.cm"],
  });
}
