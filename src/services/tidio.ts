// Tidio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Tidio. Default category `preferences`: needs consent. */
export function tidio<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tidio", Category> {
  return readyMade(options, {
    id: "tidio",
    name: "Tidio",
    provider: "Tidio",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Tidio"),
    privacyPolicy: "https://www.tidio.com/privacy-policy/",
    cookies: [
      {
        name: "tidio_state_*",
        retention: "persistent",
        purpose: purposes.chat,
        storage: "localStorage",
      },
    ],
    urls: [
      { url: "tidio.co", loads: ["script", "frame", "image", "connect", "style", "font", "media"] },
      {
        url: "tidiochat.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "tidio.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
    snippets: ["tidioChatApi"],
  });
}
