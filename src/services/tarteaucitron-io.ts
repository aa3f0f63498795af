// tarteaucitron.io.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { purposes, sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** tarteaucitron.io. Default category `functional`: free of consent. */
export function tarteaucitronIo<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"tarteaucitron-io", Category> {
  return readyMade(options, {
    id: "tarteaucitron-io",
    name: "tarteaucitron.io",
    provider: "tarteaucitron",
    category: "functional",
    purpose: uses.consent,
    sharing: sharedWith("tarteaucitron"),
    privacyPolicy: "https://tarteaucitron.io/en/privacy-policy/",
    cookies: [{ name: "tarteaucitron", retention: "1 year", purpose: purposes.consent }],
    urls: [{ url: "tarteaucitron.io", loads: ["script", "frame", "image", "connect", "style"] }],
    snippets: ["tarteaucitron.init(", "tarteaucitronForceLanguage"],
  });
}
