// Opinion Stage.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Opinion Stage. Default category `marketing`: needs consent. */
export function opinionStage<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"opinion-stage", Category> {
  return readyMade(options, {
    id: "opinion-stage",
    name: "Opinion Stage",
    provider: "Opinion Stage",
    category: "marketing",
    purpose: uses.surveys,
    sharing: sharedWith("Opinion Stage"),
    privacyPolicy: "https://www.opinionstage.com/privacy",
    urls: [
      { url: "opinionstage.com", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "os-cdn.com", loads: ["script", "image", "connect", "style"] },
    ],
    placeholder: placeholders.form,
  });
}
