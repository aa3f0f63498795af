// Opendatasoft: the portal's own sign-in, or datasets of a portal embedded elsewhere.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";

/** Where the portal stands. */
export interface OpendatasoftOptions<
  Category extends string = string,
> extends ServiceOptions<Category> {
  /** The portal's host, where it is not the site itself: `"data.example.org"`. */
  readonly host?: string;
}

/** Opendatasoft. Default category `functional`: free of consent. */
export function opendatasoft<const Category extends string = "functional">(
  options: OpendatasoftOptions<Category> = {},
): ServiceDeclaration<"opendatasoft", Category> {
  const { host } = options;
  return readyMade(
    options,
    {
      id: "opendatasoft",
      name: "Opendatasoft",
      provider: "Opendatasoft",
      category: "functional",
      purpose: { en: "Open data portal", fr: "Plateforme de données ouvertes" },
      privacyPolicy: "https://legal.opendatasoft.com/en/privacy-policy.html",
      cookies: [
        { name: "sessionid", retention: "2 weeks", purpose: purposes.login },
        { name: "csrftoken", retention: "1 year", purpose: purposes.security },
        { name: "django_language", retention: "session", purpose: purposes.language },
        { name: "cookies_preferences", retention: "various", purpose: purposes.consent },
      ],
      urls: host === undefined ? [] : [{ url: host, loads: ["frame", "connect", "image"] }],
    },
    { host: true },
  );
}
