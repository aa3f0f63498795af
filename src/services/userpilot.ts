// Userpilot.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Userpilot. Default category `statistics`: needs consent. */
export function userpilot<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"userpilot", Category> {
  return readyMade(options, {
    id: "userpilot",
    name: "Userpilot",
    provider: "Userpilot",
    category: "statistics",
    purpose: uses.support,
    sharing: sharedWith("Userpilot"),
    privacyPolicy: "https://userpilot.com/privacy-policy",
    urls: [
      {
        url: "userpilot.io",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["userpilot.initialize(", "userpilot.identify(", "js.userpilot.io/sdk/"],
    outgoing: ["analytex.userpilot.io"],
  });
}
