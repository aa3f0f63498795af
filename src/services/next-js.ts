// Next.js and Auth.js.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { NOT_SHARED, purposes } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Next.js and Auth.js. Default category `functional`: free of consent. */
export function nextJs<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"next-js", Category> {
  return readyMade(options, {
    id: "next-js",
    name: "Next.js and Auth.js",
    category: "functional",
    purpose: uses.pages,
    sharing: NOT_SHARED,
    cookies: [
      { name: "next-auth.session-token", retention: "30 days", purpose: purposes.login },
      { name: "__Secure-next-auth.session-token", retention: "30 days", purpose: purposes.login },
      { name: "next-auth.csrf-token", retention: "session", purpose: purposes.security },
      { name: "__Host-next-auth.csrf-token", retention: "session", purpose: purposes.security },
      { name: "next-auth.callback-url", retention: "session", purpose: purposes.login },
      { name: "__Secure-next-auth.callback-url", retention: "session", purpose: purposes.login },
      { name: "authjs.session-token", retention: "30 days", purpose: purposes.login },
      { name: "__Secure-authjs.session-token", retention: "30 days", purpose: purposes.login },
      { name: "authjs.csrf-token", retention: "session", purpose: purposes.security },
      { name: "__Host-authjs.csrf-token", retention: "session", purpose: purposes.security },
      { name: "authjs.callback-url", retention: "session", purpose: purposes.login },
      { name: "__Secure-authjs.callback-url", retention: "session", purpose: purposes.login },
      { name: "NEXT_LOCALE", retention: "unknown", purpose: purposes.language },
      { name: "__prerender_bypass", retention: "session", purpose: purposes.editor },
      { name: "__next_preview_data", retention: "session", purpose: purposes.editor },
    ],
  });
}
