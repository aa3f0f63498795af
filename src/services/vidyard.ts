// Vidyard.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Vidyard. Default category `marketing`: needs consent. */
export function vidyard<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"vidyard", Category> {
  return readyMade(options, {
    id: "vidyard",
    name: "Vidyard",
    provider: "Vidyard",
    category: "marketing",
    purpose: uses.video,
    sharing: sharedWith("Vidyard"),
    privacyPolicy: "https://www.vidyard.com/privacy/",
    cookies: [
      {
        name: "vidyardPlayer",
        retention: "persistent",
        purpose: purposes.player,
        storage: "localStorage",
      },
    ],
    urls: [{ url: "vidyard.com", loads: ["script", "frame", "image", "connect", "media"] }],
    snippets: ["play.vidyard.com/embed/v4.js", "VidyardV4", "onVidyardAPI"],
    placeholder: placeholders.video,
  });
}
