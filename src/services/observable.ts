// Observable.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Observable. Default category `preferences`: needs consent. */
export function observable<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"observable", Category> {
  return readyMade(options, {
    id: "observable",
    name: "Observable",
    provider: "Observable",
    category: "preferences",
    purpose: uses.data,
    sharing: sharedWith("Observable"),
    privacyPolicy: "https://observablehq.com/privacy",
    urls: [
      { url: "observablehq.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "observableusercontent.com", loads: ["frame", "script", "image", "connect", "style"] },
      { url: "api.observablehq.com", loads: ["script", "connect"] },
      ...packages(["@observablehq/"], ["script", "style"]),
    ],
    placeholder: placeholders.chart,
  });
}
