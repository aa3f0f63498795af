// Walls.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Walls.io. Default category `marketing`: needs consent. */
export function wallsIo<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"walls-io", Category> {
  return readyMade(options, {
    id: "walls-io",
    name: "Walls.io",
    provider: "Walls.io",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Walls.io"),
    privacyPolicy: "https://walls.io/privacy",
    urls: [{ url: "walls.io", loads: ["script", "frame", "image", "connect", "style", "font"] }],
    snippets: ["walls.io/js/wallsio-widget"],
  });
}
