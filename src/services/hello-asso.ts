// HelloAsso.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** HelloAsso. Default category `preferences`: needs consent. */
export function helloAsso<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"hello-asso", Category> {
  return readyMade(options, {
    id: "hello-asso",
    name: "HelloAsso",
    provider: "HelloAsso",
    category: "preferences",
    purpose: uses.donations,
    sharing: sharedWith("HelloAsso"),
    privacyPolicy: "https://www.helloasso.com/confidentialite",
    urls: [{ url: "helloasso.com", loads: ["script", "frame", "image", "connect", "style"] }],
    outgoing: ["api.helloasso.com"],
    placeholder: placeholders.donation,
  });
}
