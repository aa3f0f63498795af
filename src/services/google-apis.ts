// Google Sign-In and API loader.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Google Sign-In and API loader. Default category `preferences`: needs consent. */
export function googleApis<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"google-apis", Category> {
  return readyMade(options, {
    id: "google-apis",
    name: "Google Sign-In and API loader",
    provider: "Google",
    category: "preferences",
    purpose: uses.login,
    sharing: sharedWith("Google"),
    privacyPolicy: "https://policies.google.com/privacy",
    cookies: [
      { name: "G_ENABLED_IDPS", retention: "persistent", purpose: purposes.account },
      { name: "G_AUTHUSER_H", retention: "session", purpose: purposes.account },
      { name: "g_state", retention: "6 months", purpose: purposes.settings },
    ],
    urls: [
      { url: "accounts.google.com", loads: ["script", "frame", "connect", "image", "style"] },
      { url: "apis.google.com", loads: ["script", "frame", "connect"] },
      { url: "oauth2.googleapis.com", loads: "connect" },
      { url: "plus.google.com", loads: ["script", "frame"] },
    ],
    snippets: [
      "google.accounts.id",
      "accounts.google.com/gsi/client",
      "gapi.load(",
      "apis.google.com/js/",
    ],
  });
}
