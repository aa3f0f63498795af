// AMP Project.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** AMP Project. Default category `functional`: free of consent. */
export function ampProject<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"amp-project", Category> {
  return readyMade(options, {
    id: "amp-project",
    name: "AMP Project",
    provider: "OpenJS Foundation",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("OpenJS Foundation"),
    privacyPolicy: "https://openjsf.org/privacy-policy/",
    urls: [
      { url: "ampproject.org", loads: ["script", "style", "font", "image", "connect"] },
      { url: "ampproject.net", loads: "frame" },
    ],
  });
}
