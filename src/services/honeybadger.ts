// Honeybadger.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Honeybadger. Default category `statistics`: needs consent. */
export function honeybadger<const Category extends string = "statistics">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"honeybadger", Category> {
  return readyMade(options, {
    id: "honeybadger",
    name: "Honeybadger",
    provider: "Honeybadger",
    category: "statistics",
    purpose: uses.errors,
    sharing: sharedWith("Honeybadger"),
    privacyPolicy: "https://www.honeybadger.io/privacy/",
    urls: [{ url: "honeybadger.io", loads: ["script", "image", "connect"] }],
    snippets: ["Honeybadger.configure("],
    outgoing: ["api.honeybadger.io"],
  });
}
