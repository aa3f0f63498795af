// Olark.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Olark. Default category `preferences`: needs consent. */
export function olark<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"olark", Category> {
  return readyMade(options, {
    id: "olark",
    name: "Olark",
    provider: "Olark",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Olark"),
    privacyPolicy: "https://www.olark.com/privacy-policy/",
    cookies: [
      { name: "hblid", retention: "2 years", purpose: purposes.visitorId },
      { name: "olfsk", retention: "2 years", purpose: purposes.chat },
      { name: "wcsid", retention: "session", purpose: purposes.sessionId },
      { name: "_okbk", retention: "session", purpose: purposes.chat },
      { name: "_okdetect", retention: "session", purpose: purposes.technical },
      { name: "_oklv", retention: "session", purpose: purposes.visits },
      { name: "_okac", retention: "session", purpose: purposes.sessionId },
      { name: "_okla", retention: "session", purpose: purposes.technical },
      { name: "_okck", retention: "unknown", purpose: purposes.probe },
    ],
    urls: [
      {
        url: "olark.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["olark.identify(", "static.olark.com/jsclient/"],
  });
}
