// esm.sh.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** esm.sh. Default category `functional`: free of consent. */
export function esmSh<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"esm-sh", Category> {
  return readyMade(options, {
    id: "esm-sh",
    name: "esm.sh",
    provider: "esm.sh",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("esm.sh"),
    urls: [
      { url: "esm.sh", loads: ["script", "connect"] },
      { url: "esm.run", loads: "script" },
      { url: "jspm.io", loads: "script" },
      { url: "skypack.dev", loads: "script" },
    ],
  });
}
