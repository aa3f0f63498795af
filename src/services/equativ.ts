// Equativ. Its name was Smart AdServer.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Equativ. Default category `marketing`: needs consent. */
export function equativ<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"equativ", Category> {
  return readyMade(options, {
    id: "equativ",
    name: "Equativ",
    provider: "Equativ",
    category: "marketing",
    purpose: uses.adExchange,
    sharing: sharedWith("Equativ"),
    privacyPolicy: "https://equativ.com/end-users-privacy-policy/",
    cookies: [{ name: "TestIfCookieP", retention: "unknown", purpose: purposes.probe }],
    urls: [
      { url: "smartadserver.com", loads: ["script", "frame", "image", "connect"] },
      { url: "sascdn.com", loads: ["script", "frame", "image", "connect"] },
      { url: "sasqos.com", loads: ["connect", "image"] },
      { url: "equativ.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["sas.setup(", "sas.render(", "ced.sascdn.com/tag/"],
  });
}
