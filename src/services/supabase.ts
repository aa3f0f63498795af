// Supabase.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Supabase. Default category `functional`: free of consent. */
export function supabase<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"supabase", Category> {
  return readyMade(options, {
    id: "supabase",
    name: "Supabase",
    provider: "Supabase",
    category: "functional",
    purpose: uses.login,
    sharing: sharedWith("Supabase"),
    privacyPolicy: "https://supabase.com/privacy",
    cookies: [
      { name: "sb-*-auth-token", retention: "1 year", purpose: purposes.login },
      { name: "sb-*-auth-token.*", retention: "1 year", purpose: purposes.login },
      { name: "sb-*-auth-token-code-verifier", retention: "1 year", purpose: purposes.login },
      {
        name: "sb-*-auth-token",
        retention: "persistent",
        purpose: purposes.login,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "supabase.co", loads: ["script", "connect"] },
      { url: "supabase.com", loads: "connect" },
      { url: "supabase.in", loads: "connect" },
    ],
    snippets: ["supabase.createClient("],
    outgoing: ["supabase.co"],
  });
}
