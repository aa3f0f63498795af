// Quora Pixel.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Quora Pixel. Default category `marketing`: needs consent. */
export function quoraPixel<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"quora-pixel", Category> {
  return readyMade(options, {
    id: "quora-pixel",
    name: "Quora Pixel",
    provider: "Quora",
    category: "marketing",
    purpose: uses.adMeasurement,
    sharing: sharedWith("Quora"),
    privacyPolicy: "https://www.quora.com/about/privacy",
    cookies: [
      { name: "m-b", retention: "2 years", purpose: purposes.following },
      { name: "m-b_lax", retention: "2 years", purpose: purposes.following },
      { name: "m-b_strict", retention: "2 years", purpose: purposes.following },
    ],
    urls: [
      { url: "q.quora.com", loads: ["connect", "image"] },
      { url: "a.quora.com", loads: "script" },
      { url: "quora.com", loads: ["script", "frame", "image", "connect"] },
    ],
    snippets: ["qp('init'", 'qp("init"', "a.quora.com/qevents.js"],
  });
}
