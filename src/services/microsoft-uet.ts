// Microsoft Advertising.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Microsoft Advertising. Default category `marketing`: needs consent. */
export function microsoftUet<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"microsoft-uet", Category> {
  return readyMade(options, {
    id: "microsoft-uet",
    name: "Microsoft Advertising",
    provider: "Microsoft",
    category: "marketing",
    purpose: { en: "Measurement of advertising on Bing", fr: "Mesure de la publicité sur Bing" },
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    cookies: [
      { name: "_uetsid", retention: "30 minutes", purpose: purposes.sessionId },
      { name: "_uetvid", retention: "16 days", purpose: purposes.visitorId },
      { name: "_uetmsclkid", retention: "90 days", purpose: purposes.conversion },
      {
        name: "_uetsid_exp",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "_uetvid_exp",
        retention: "persistent",
        purpose: purposes.technical,
        storage: "localStorage",
      },
      {
        name: "_uetsid",
        retention: "persistent",
        purpose: purposes.sessionId,
        storage: "localStorage",
      },
      {
        name: "_uetvid",
        retention: "persistent",
        purpose: purposes.visitorId,
        storage: "localStorage",
      },
      { name: "MUID", retention: "13 months", purpose: purposes.following },
    ],
    urls: [
      { url: "bat.bing.com", loads: ["script", "image", "connect"] },
      { url: "bat.bing.net", loads: ["script", "image", "connect"] },
    ],
    snippets: ["bat.bing.com/bat.js", "window.uetq", '"uetq"', "'uetq'"],
    outgoing: ["capi.uet.microsoft.com"],
  });
}
