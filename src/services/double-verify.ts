// DoubleVerify.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** DoubleVerify. Default category `marketing`: needs consent. */
export function doubleVerify<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"double-verify", Category> {
  return readyMade(options, {
    id: "double-verify",
    name: "DoubleVerify",
    provider: "DoubleVerify",
    category: "marketing",
    purpose: uses.adVerification,
    sharing: sharedWith("DoubleVerify"),
    privacyPolicy: "https://doubleverify.com/privacy-notice/",
    urls: [
      { url: "doubleverify.com", loads: ["script", "image", "connect"] },
      { url: "dvtps.com", loads: ["script", "image", "connect"] },
      { url: "iqfp1.com", loads: ["script", "image", "connect"] },
      { url: "dvgtm.akadns.net", loads: "connect" },
      { url: "pub.doubleverify.com", loads: "script" },
    ],
    snippets: ["dvtp_src.js", "dvbs_src.js"],
  });
}
