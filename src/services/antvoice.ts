// AntVoice.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AntVoice. Default category `marketing`: needs consent. */
export function antvoice<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"antvoice", Category> {
  return readyMade(options, {
    id: "antvoice",
    name: "AntVoice",
    provider: "AntVoice",
    category: "marketing",
    purpose: uses.recommendations,
    sharing: sharedWith("AntVoice"),
    privacyPolicy: "https://www.antvoice.com/en/privacy-policy/",
    cookies: [{ name: "antvoice", retention: "unknown", purpose: purposes.following }],
    urls: [
      { url: "avads.net", loads: ["script", "image", "connect"] },
      { url: "antvoice.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["avDataLayer"],
  });
}
