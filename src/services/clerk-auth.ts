// Clerk.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Clerk. Default category `functional`: free of consent. */
export function clerkAuth<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"clerk-auth", Category> {
  return readyMade(options, {
    id: "clerk-auth",
    name: "Clerk",
    provider: "Clerk",
    category: "functional",
    purpose: uses.login,
    sharing: sharedWith("Clerk"),
    privacyPolicy: "https://clerk.com/legal/privacy",
    cookies: [
      { name: "__session", retention: "session", purpose: purposes.login },
      { name: "__client_uat", retention: "unknown", purpose: purposes.login },
      { name: "__client_uat_*", retention: "unknown", purpose: purposes.login },
      { name: "__session_*", retention: "session", purpose: purposes.login },
      { name: "__clerk_db_jwt", retention: "unknown", purpose: purposes.login },
      { name: "__clerk_db_jwt_*", retention: "unknown", purpose: purposes.login },
    ],
    urls: [
      { url: "clerk.accounts.dev", loads: ["script", "connect"] },
      { url: "clerk.com", loads: ["script", "connect"] },
      { url: "clerk.services", loads: "connect" },
    ],
    snippets: ["Clerk.load("],
    outgoing: ["api.clerk.com"],
  });
}
