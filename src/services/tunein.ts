// TuneIn.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** TuneIn. Default category `marketing`: needs consent. */
export function tunein<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tunein", Category> {
  return readyMade(options, {
    id: "tunein",
    name: "TuneIn",
    provider: "TuneIn",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("TuneIn"),
    privacyPolicy: "https://tunein.com/policies/privacy/",
    urls: [{ url: "tunein.com", loads: ["frame", "script", "image", "connect", "media"] }],
    placeholder: placeholders.audio,
  });
}
