// Threads.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Threads. Default category `marketing`: needs consent. */
export function threads<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"threads", Category> {
  return readyMade(options, {
    id: "threads",
    name: "Threads",
    provider: "Meta",
    category: "marketing",
    purpose: uses.social,
    sharing: sharedWith("Meta"),
    privacyPolicy: "https://privacycenter.instagram.com/policy",
    urls: [
      { url: "threads.net", loads: ["frame", "script", "image", "connect"] },
      { url: "threads.com", loads: ["frame", "script", "image", "connect"] },
    ],
    snippets: ["threads.net/embed.js", "threads.com/embed.js"],
    placeholder: placeholders.post,
  });
}
