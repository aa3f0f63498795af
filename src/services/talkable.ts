// Talkable.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Talkable. Default category `marketing`: needs consent. */
export function talkable<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"talkable", Category> {
  return readyMade(options, {
    id: "talkable",
    name: "Talkable",
    provider: "Talkable",
    category: "marketing",
    purpose: uses.affiliation,
    sharing: sharedWith("Talkable"),
    privacyPolicy: "https://www.talkable.com/privacy",
    cookies: [{ name: "talkable_visitor_uuid", retention: "1 year", purpose: purposes.visitorId }],
    urls: [
      { url: "talkable.com", loads: ["script", "frame", "image", "connect", "style", "font"] },
    ],
    snippets: ["_talkableq.push("],
  });
}
