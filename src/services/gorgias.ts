// Gorgias.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Gorgias. Default category `preferences`: needs consent. */
export function gorgias<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gorgias", Category> {
  return readyMade(options, {
    id: "gorgias",
    name: "Gorgias",
    provider: "Gorgias",
    category: "preferences",
    purpose: uses.chat,
    sharing: sharedWith("Gorgias"),
    privacyPolicy: "https://www.gorgias.com/legal/privacy",
    cookies: [
      {
        name: "gorgias.*",
        retention: "persistent",
        purpose: purposes.chat,
        storage: "localStorage",
      },
    ],
    urls: [
      {
        url: "gorgias.chat",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "gorgias.com",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "gorgias.io",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
      {
        url: "gorgias.help",
        loads: ["script", "frame", "image", "connect", "style", "font", "media"],
      },
    ],
  });
}
