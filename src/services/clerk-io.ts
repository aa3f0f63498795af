// Clerk.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Clerk.io. Default category `marketing`: needs consent. */
export function clerkIo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"clerk-io", Category> {
  return readyMade(options, {
    id: "clerk-io",
    name: "Clerk.io",
    provider: "Clerk.io",
    category: "marketing",
    purpose: uses.personalisation,
    sharing: sharedWith("Clerk.io"),
    privacyPolicy: "https://www.clerk.io/privacy",
    urls: [{ url: "clerk.io", loads: ["script", "image", "connect"] }],
    snippets: ["__clerk_q", "Clerk('config'", "cdn.clerk.io/clerk.js"],
    outgoing: ["api.clerk.io"],
  });
}
