// ClickFunnels.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** ClickFunnels. Default category `marketing`: needs consent. */
export function clickFunnels<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"click-funnels", Category> {
  return readyMade(options, {
    id: "click-funnels",
    name: "ClickFunnels",
    provider: "ClickFunnels",
    category: "marketing",
    purpose: uses.crm,
    sharing: sharedWith("ClickFunnels"),
    privacyPolicy: "https://www.clickfunnels.com/privacy-policy",
    urls: [
      { url: "clickfunnels.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
      {
        url: "myclickfunnels.com",
        loads: ["script", "frame", "image", "connect", "style", "font"],
      },
      { url: "cf2.io", loads: ["script", "image"] },
    ],
    placeholder: placeholders.form,
  });
}
