// Datawrapper.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Datawrapper. Default category `preferences`: needs consent. */
export function datawrapper<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"datawrapper", Category> {
  return readyMade(options, {
    id: "datawrapper",
    name: "Datawrapper",
    provider: "Datawrapper",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Datawrapper"),
    privacyPolicy: "https://www.datawrapper.de/privacy",
    urls: [
      { url: "datawrapper.de", loads: ["frame", "script", "image", "connect", "style", "media"] },
      {
        url: "dwcdn.net",
        loads: ["frame", "script", "image", "connect", "style", "media", "font"],
      },
    ],
    placeholder: placeholders.chart,
  });
}
