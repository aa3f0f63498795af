// Typeform.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Typeform. Default category `preferences`: needs consent. */
export function typeform<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"typeform", Category> {
  return readyMade(options, {
    id: "typeform",
    name: "Typeform",
    provider: "Typeform",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Typeform"),
    privacyPolicy: "https://www.typeform.com/legal/privacy-policy",
    cookies: [
      { name: "AWSALBTG", retention: "7 days", purpose: purposes.balance },
      { name: "AWSALBTGCORS", retention: "7 days", purpose: purposes.balance },
      { name: "attribution_user_id", retention: "1 year", purpose: purposes.visitorId },
      { name: "tf_respondent_cc", retention: "6 months", purpose: purposes.consent },
    ],
    urls: [
      { url: "typeform.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "tfaforms.net", loads: ["frame", "script", "image"] },
      ...packages(["@typeform/embed"]),
    ],
    snippets: [
      "embed.typeform.com/next/embed.js",
      "typeformEmbed.make",
      "tf.createWidget(",
      "tf.load(",
      "typef_orm",
      '"https://embed.typeform.com/"',
      "typeform.com/embed",
    ],
    outgoing: ["api.typeform.com"],
    placeholder: placeholders.form,
  });
}
