// Snap Pixel.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Snap Pixel. Default category `marketing`: needs consent. */
export function snap<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"snap", Category> {
  return readyMade(options, {
    id: "snap",
    name: "Snap Pixel",
    provider: "Snap",
    category: "marketing",
    purpose: {
      en: "Measurement of advertising on Snapchat",
      fr: "Mesure de la publicité sur Snapchat",
    },
    sharing: sharedWith("Snap"),
    privacyPolicy: "https://values.snap.com/privacy/privacy-policy",
    cookies: [
      { name: "_scid", retention: "1 year", purpose: purposes.following },
      { name: "_scid_r", retention: "1 year", purpose: purposes.following },
      { name: "_sctr", retention: "1 year", purpose: purposes.following },
      { name: "sc_at", retention: "1 year", purpose: purposes.ads },
      {
        name: "u_sclid",
        retention: "persistent",
        purpose: purposes.conversion,
        storage: "localStorage",
      },
      {
        name: "u_scsid",
        retention: "session",
        purpose: purposes.sessionId,
        storage: "sessionStorage",
      },
      { name: "X-AB", retention: "1 day", purpose: purposes.ads },
    ],
    urls: [
      { url: "sc-static.net", loads: "script" },
      { url: "tr.snapchat.com", loads: ["image", "connect", "frame"] },
      { url: "tr6.snapchat.com", loads: "connect" },
      { url: "snapchat.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: [
      "snaptr('init'",
      'snaptr("init"',
      "snaptr('track'",
      'snaptr("track"',
      "sc-static.net/scevent.min.js",
    ],
    outgoing: ["tr.snapchat.com/v3/"],
  });
}
