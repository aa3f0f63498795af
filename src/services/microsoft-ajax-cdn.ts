// Microsoft Ajax CDN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Microsoft Ajax CDN. Default category `functional`: free of consent. */
export function microsoftAjaxCdn<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"microsoft-ajax-cdn", Category> {
  return readyMade(options, {
    id: "microsoft-ajax-cdn",
    name: "Microsoft Ajax CDN",
    provider: "Microsoft",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    urls: [
      { url: "ajax.aspnetcdn.com", loads: ["script", "style"] },
      { url: "ajax.microsoft.com", loads: ["script", "style"] },
    ],
  });
}
