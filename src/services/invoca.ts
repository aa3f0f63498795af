// Invoca.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Invoca. Default category `marketing`: needs consent. */
export function invoca<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"invoca", Category> {
  return readyMade(options, {
    id: "invoca",
    name: "Invoca",
    provider: "Invoca",
    category: "marketing",
    purpose: uses.calls,
    sharing: sharedWith("Invoca"),
    privacyPolicy: "https://www.invoca.com/privacy-policy",
    cookies: [{ name: "invoca_session", retention: "30 days", purpose: purposes.visitorId }],
    urls: [
      { url: "invoca.net", loads: ["script", "image", "connect"] },
      { url: "invocacdn.com", loads: ["script", "image", "connect"] },
      { url: "invoca.com", loads: ["script", "image", "connect"] },
    ],
    snippets: ["Invoca.PNAPI", "InvocaTagId"],
  });
}
