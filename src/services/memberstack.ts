// Memberstack.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Memberstack. Default category `functional`: free of consent. */
export function memberstack<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"memberstack", Category> {
  return readyMade(options, {
    id: "memberstack",
    name: "Memberstack",
    provider: "Memberstack",
    category: "functional",
    purpose: uses.login,
    sharing: sharedWith("Memberstack"),
    privacyPolicy: "https://www.memberstack.com/privacy",
    cookies: [
      {
        name: "_ms-mem",
        retention: "persistent",
        purpose: purposes.login,
        storage: "localStorage",
      },
      {
        name: "_ms-mid",
        retention: "persistent",
        purpose: purposes.login,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "memberstack.com", loads: ["script", "connect"] }],
    snippets: ["$memberstackDom", "static.memberstack.com/scripts"],
  });
}
