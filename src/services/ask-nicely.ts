// AskNicely.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AskNicely. Default category `statistics`: needs consent. */
export function askNicely<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"ask-nicely", Category> {
  return readyMade(options, {
    id: "ask-nicely",
    name: "AskNicely",
    provider: "AskNicely",
    category: "statistics",
    purpose: uses.surveys,
    sharing: sharedWith("AskNicely"),
    privacyPolicy: "https://www.asknicely.com/privacy-policy",
    urls: [
      { url: "asknice.ly", loads: ["script", "frame", "image", "connect"] },
      { url: "asknicely.com", loads: ["script", "frame", "image", "connect"] },
    ],
  });
}
