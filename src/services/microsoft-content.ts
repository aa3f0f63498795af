// Microsoft web content.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Microsoft web content. Default category `marketing`: needs consent. */
export function microsoftContent<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"microsoft-content", Category> {
  return readyMade(options, {
    id: "microsoft-content",
    name: "Microsoft web content",
    provider: "Microsoft",
    category: "marketing",
    purpose: uses.ads,
    sharing: sharedWith("Microsoft"),
    privacyPolicy: "https://privacy.microsoft.com/privacystatement",
    urls: [
      { url: "msn.com", loads: ["script", "frame", "image", "connect"] },
      { url: "s-msn.com", loads: ["script", "image"] },
      { url: "s-msft.com", loads: ["script", "image", "style"] },
      { url: "msads.net", loads: ["script", "image", "connect"] },
      { url: "msecnd.net", loads: ["script", "image", "style"] },
      { url: "bing.com", loads: ["script", "frame", "image", "connect"] },
    ],
  });
}
