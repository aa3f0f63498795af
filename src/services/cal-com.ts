// Cal.com.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Cal.com. Default category `preferences`: needs consent. */
export function calCom<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"cal-com", Category> {
  return readyMade(options, {
    id: "cal-com",
    name: "Cal.com",
    provider: "Cal.com",
    category: "preferences",
    purpose: uses.appointments,
    sharing: sharedWith("Cal.com"),
    privacyPolicy: "https://cal.com/privacy",
    urls: [
      { url: "cal.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "cal.eu", loads: ["frame", "script", "image", "connect", "style"] },
      ...packages(["@calcom/"]),
    ],
    snippets: [
      "app.cal.com/embed/embed.js",
      'Cal("init"',
      'Cal("inline"',
      "cal.com/embed",
      "Cal('init'",
    ],
    outgoing: ["api.cal.com"],
    placeholder: placeholders.calendar,
  });
}
