// Deezer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Deezer. Default category `marketing`: needs consent. */
export function deezer<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"deezer", Category> {
  return readyMade(options, {
    id: "deezer",
    name: "Deezer",
    provider: "Deezer",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Deezer"),
    privacyPolicy: "https://www.deezer.com/legal/personal-datas",
    cookies: [{ name: "dzr_uniq_id", retention: "6 months", purpose: purposes.visitorId }],
    urls: [
      { url: "deezer.com", loads: ["frame", "script", "image", "connect"] },
      { url: "dzcdn.net", loads: ["script", "image", "media"] },
      { url: "deezer.page.link", loads: "frame" },
    ],
    snippets: ["DZ.init(", "dzAsyncInit"],
    placeholder: placeholders.audio,
  });
}
