// Bandcamp.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Bandcamp. Default category `marketing`: needs consent. */
export function bandcamp<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"bandcamp", Category> {
  return readyMade(options, {
    id: "bandcamp",
    name: "Bandcamp",
    provider: "Songtradr",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Songtradr"),
    privacyPolicy: "https://bandcamp.com/privacy",
    cookies: [
      { name: "BACKENDID", retention: "1 day", purpose: purposes.balance },
      { name: "_comm_playlist", retention: "unknown", purpose: purposes.player },
    ],
    urls: [
      { url: "bandcamp.com", loads: ["frame", "script", "image", "connect"] },
      { url: "bcbits.com", loads: ["script", "image", "media"] },
    ],
    placeholder: placeholders.audio,
  });
}
