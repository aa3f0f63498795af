// iubenda.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** iubenda. Default category `functional`: free of consent. */
export function iubenda<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"iubenda", Category> {
  return readyMade(options, {
    id: "iubenda",
    name: "iubenda",
    provider: "team.blue",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("team.blue"),
    privacyPolicy: "https://www.iubenda.com/privacy-policy/65675001",
    cookies: [
      { name: "_iub_cs-*", retention: "1 year", purpose: purposes.consent },
      { name: "_iub_previous_preference_id", retention: "session", purpose: purposes.consent },
      { name: "euconsent-v2", retention: "13 months", purpose: purposes.consent },
    ],
    urls: [{ url: "iubenda.com", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["_iub.csConfiguration"],
  });
}
