// Kit.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Kit. Default category `marketing`: needs consent. */
export function convertKit<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"convert-kit", Category> {
  return readyMade(options, {
    id: "convert-kit",
    name: "Kit",
    provider: "Kit",
    category: "marketing",
    purpose: uses.emailing,
    sharing: sharedWith("Kit"),
    privacyPolicy: "https://kit.com/privacy",
    cookies: [{ name: "ck_subscriber_id", retention: "1 year", purpose: purposes.profile }],
    urls: [
      { url: "convertkit.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "ck.page", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "kit.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "convertkit-mail.com", loads: ["frame", "image"] },
    ],
    outgoing: ["api.kit.com", "api.convertkit.com"],
    placeholder: placeholders.form,
  });
}
