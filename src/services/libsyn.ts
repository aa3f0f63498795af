// Libsyn.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Libsyn. Default category `preferences`: needs consent. */
export function libsyn<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"libsyn", Category> {
  return readyMade(options, {
    id: "libsyn",
    name: "Libsyn",
    provider: "Libsyn",
    category: "preferences",
    purpose: uses.audio,
    sharing: sharedWith("Libsyn"),
    privacyPolicy: "https://libsyn.com/privacy-policy/",
    urls: [{ url: "libsyn.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
