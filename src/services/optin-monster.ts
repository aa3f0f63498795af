// OptinMonster.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** OptinMonster. Default category `marketing`: needs consent. */
export function optinMonster<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"optin-monster", Category> {
  return readyMade(options, {
    id: "optin-monster",
    name: "OptinMonster",
    provider: "Awesome Motive",
    category: "marketing",
    purpose: uses.popups,
    sharing: sharedWith("Awesome Motive"),
    privacyPolicy: "https://optinmonster.com/privacy/",
    cookies: [
      { name: "om-*", retention: "1 year", purpose: purposes.shown },
      { name: "_omappvp", retention: "11 years", purpose: purposes.visits },
      { name: "_omappvs", retention: "20 minutes", purpose: purposes.sessionId },
      { name: "omSeen-*", retention: "30 days", purpose: purposes.shown },
      { name: "omGlobalSuccessCookie", retention: "1 year", purpose: purposes.shown },
    ],
    urls: [
      { url: "omappapi.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "opmnstr.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "optnmstr.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "optmnstr.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "optinmonster.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      { url: "omwpapi.com", loads: ["script", "frame", "image", "connect"] },
      { url: "opmnstr.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["a.omappapi.com/app/js/api.min.js", "om_loaded"],
    placeholder: placeholders.form,
  });
}
