// Wix.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Wix. Default category `functional`: free of consent. */
export function wix<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wix", Category> {
  return readyMade(options, {
    id: "wix",
    name: "Wix",
    provider: "Wix",
    category: "functional",
    purpose: uses.pages,
    sharing: sharedWith("Wix"),
    privacyPolicy: "https://www.wix.com/about/privacy",
    cookies: [
      { name: "svSession", retention: "2 years", purpose: purposes.visitorId },
      { name: "bSession", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "fedops.logger.*", retention: "unknown", purpose: purposes.technical },
      { name: "SSR-caching", retention: "session", purpose: purposes.technical },
      { name: "smSession", retention: "unknown", purpose: purposes.login },
      { name: "_wixCIDX", retention: "3 months", purpose: purposes.device },
      { name: "_wixUIDX", retention: "3 months", purpose: purposes.device },
      { name: "wixLanguage", retention: "12 months", purpose: purposes.language },
    ],
    urls: [
      { url: "wix.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "wixstatic.com", loads: ["script", "image", "connect", "style", "media"] },
      { url: "parastorage.com", loads: ["script", "image", "connect", "style", "font"] },
      { url: "wixapps.net", loads: ["script", "frame", "connect"] },
      { url: "wixsite.com", loads: ["script", "frame", "image", "connect"] },
      { url: "filesusr.com", loads: ["script", "frame", "image", "media"] },
      { url: "editorx.io", loads: ["frame", "script"] },
    ],
  });
}
