// Dialog Insight.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Dialog Insight. Default category `marketing`: needs consent. */
export function dialogInsight<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"dialog-insight", Category> {
  return readyMade(options, {
    id: "dialog-insight",
    name: "Dialog Insight",
    provider: "Dialog Insight",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Dialog Insight"),
    privacyPolicy: "https://www.dialoginsight.com/en/privacy-policy/",
    urls: [
      { url: "ofsys.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "dialoginsight.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
  });
}
