// Mux.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Mux. Default category `statistics`: needs consent. */
export function mux<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mux", Category> {
  return readyMade(options, {
    id: "mux",
    name: "Mux",
    provider: "Mux",
    category: "statistics",
    purpose: uses.video,
    sharing: sharedWith("Mux"),
    privacyPolicy: "https://www.mux.com/privacy",
    cookies: [{ name: "muxData", retention: "20 years", purpose: purposes.visitorId }],
    urls: [
      { url: "mux.com", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "litix.io", loads: "connect" },
      ...packages(["@mux/", "mux-embed"]),
    ],
    snippets: ["mux.monitor(", "mux-player"],
    outgoing: ["api.mux.com"],
    placeholder: placeholders.video,
  });
}
