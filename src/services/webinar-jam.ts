// WebinarJam.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** WebinarJam. Default category `preferences`: needs consent. */
export function webinarJam<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"webinar-jam", Category> {
  return readyMade(options, {
    id: "webinar-jam",
    name: "WebinarJam",
    provider: "Genndi",
    category: "preferences",
    purpose: uses.video,
    sharing: sharedWith("Genndi"),
    urls: [
      { url: "webinarjam.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "everwebinar.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    placeholder: placeholders.form,
  });
}
