// Poll Everywhere.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Poll Everywhere. Default category `preferences`: needs consent. */
export function pollEverywhere<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"poll-everywhere", Category> {
  return readyMade(options, {
    id: "poll-everywhere",
    name: "Poll Everywhere",
    provider: "Poll Everywhere",
    category: "preferences",
    purpose: uses.learning,
    sharing: sharedWith("Poll Everywhere"),
    privacyPolicy: "https://www.polleverywhere.com/privacy-policy",
    urls: [
      {
        url: "polleverywhere.com",
        loads: ["frame", "script", "image", "connect", "style", "media"],
      },
      { url: "pollev.com", loads: "frame" },
    ],
    placeholder: placeholders.exercise,
  });
}
