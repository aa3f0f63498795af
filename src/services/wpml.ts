// WPML. Only the script that writes the language cookie: the others belong to the pages.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** WPML. Default category `preferences`: needs consent. */
export function wpml<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wpml", Category> {
  return readyMade(options, {
    id: "wpml",
    name: "WPML",
    category: "preferences",
    purpose: { en: "Pages in several languages", fr: "Pages en plusieurs langues" },
    sharing: NOT_SHARED,
    privacyPolicy: "https://wpml.org/documentation/privacy-policy-and-gdpr-compliance/",
    cookies: [
      { name: "wp-wpml_current_language", retention: "session", purpose: purposes.language },
      {
        name: "wpml_browser_redirect_test",
        retention: "session",
        purpose: purposes.probe,
        category: "functional",
      },
      { name: "_icl_visitor_lang_js", retention: "1 day", purpose: purposes.language },
      { name: "_icl_current_language", retention: "1 day", purpose: purposes.language },
      { name: "wpml_referer_url", retention: "session", purpose: purposes.origin },
      {
        name: "wpml-*",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
      },
      {
        name: "ate_widget_*",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
      },
      {
        name: "ate-maiya-info",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "/wp-content/plugins/sitepress-multilingual-cms/res/js/cookies/", loads: "script" },
    ],
  });
}
