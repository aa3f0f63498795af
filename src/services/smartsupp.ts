// Smartsupp.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Smartsupp. Default category `preferences`: needs consent. */
export function smartsupp<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"smartsupp", Category> {
  return readyMade(options, {
    id: "smartsupp",
    name: "Smartsupp",
    provider: "Smartsupp",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Smartsupp"),
    privacyPolicy: "https://www.smartsupp.com/privacy/",
    cookies: [{ name: "ssupp.*", retention: "6 months", purpose: purposes.chat }],
    urls: [
      {
        url: "smartsuppchat.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "smartsupp.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "smartsuppcdn.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      { url: "smartsupp-widget-161959.c.cdn77.org", loads: ["script", "image"] },
    ],
    snippets: ["_smartsupp", "smartsuppchat.com/loader.js", "smartsupp("],
  });
}
