// WordPress and Gravatar.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** WordPress. Default category `functional`: free of consent. */
export function wordpress<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"wordpress", Category> {
  return readyMade(options, {
    id: "wordpress",
    name: "WordPress",
    category: "functional",
    purpose: { en: "Management of the site's pages", fr: "Gestion des pages du site" },
    sharing: NOT_SHARED,
    privacyPolicy: "https://wordpress.org/about/privacy/",
    cookies: [
      { name: "wordpress_test_cookie", retention: "session", purpose: purposes.probe },
      { name: "wordpress_logged_in_*", retention: "persistent", purpose: purposes.login },
      { name: "wordpress_sec_*", retention: "2 weeks", purpose: purposes.login },
      { name: "wp_lang", retention: "session", purpose: purposes.language },
      { name: "wp-settings-time-*", retention: "1 year", purpose: purposes.settings },
      { name: "wp-settings-*", retention: "1 year", purpose: purposes.settings },
      { name: "wp-postpass_*", retention: "10 days", purpose: purposes.login },
      { name: "wp-saving-post", retention: "1 day", purpose: purposes.technical },
      {
        name: "comment_author_*",
        retention: "1 year",
        purpose: purposes.settings,
        category: "preferences",
      },
      {
        name: "WP_DATA_USER_*",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "WP_PREFERENCES_USER_*",
        retention: "persistent",
        purpose: purposes.editor,
        storage: "localStorage",
        category: "preferences",
      },
      {
        name: "wp-api-schema-model*",
        retention: "session",
        purpose: purposes.technical,
        storage: "sessionStorage",
      },
      {
        name: "wpEmojiSettingsSupports",
        retention: "session",
        purpose: purposes.device,
        storage: "sessionStorage",
      },
    ],
    urls: [{ url: "s.w.org", loads: ["image", "script"] }],
  });
}

/** Gravatar. Default category `preferences`: needs consent. */
export function gravatar<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gravatar", Category> {
  return readyMade(options, {
    id: "gravatar",
    name: "Gravatar",
    provider: "Automattic",
    category: "preferences",
    purpose: {
      en: "Pictures of authors and commentators",
      fr: "Portraits des auteurs et des commentateurs",
    },
    sharing: sharedWith("Automattic"),
    privacyPolicy: "https://automattic.com/privacy/",
    urls: [{ url: "gravatar.com", loads: ["image", "script", "style"] }],
  });
}
