// Zeta DSP.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Zeta DSP. Default category `marketing`: needs consent. */
export function zetaDsp<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"zeta-dsp", Category> {
  return readyMade(options, {
    id: "zeta-dsp",
    name: "Zeta DSP",
    provider: "Zeta Global",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Zeta Global"),
    privacyPolicy: "https://zetaglobal.com/privacy-policy/",
    urls: [
      { url: "rfihub.com", loads: ["script", "image", "connect"] },
      { url: "rfihub.net", loads: ["script", "image", "connect"] },
      { url: "ru4.com", loads: ["script", "image", "connect"] },
      { url: "ad1x.com", loads: ["script", "image", "connect"] },
      { url: "w55c.net", loads: ["script", "image", "connect"] },
      { url: "zetaglobal.net", loads: ["script", "image", "connect"] },
    ],
  });
}
