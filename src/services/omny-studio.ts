// Omny Studio.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** Omny Studio. Default category `marketing`: needs consent. */
export function omnyStudio<const Category extends string = "marketing">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"omny-studio", Category> {
  return readyMade(options, {
    id: "omny-studio",
    name: "Omny Studio",
    provider: "Triton Digital",
    category: "marketing",
    purpose: uses.audio,
    sharing: sharedWith("Triton Digital"),
    privacyPolicy: "https://www.tritondigital.com/privacy-policies",
    urls: [
      { url: "omny.fm", loads: ["frame", "script", "image", "connect", "media"] },
      { url: "omnycontent.com", loads: ["script", "image", "media"] },
      { url: "tritondigital.com", loads: ["script", "connect"] },
      { url: "tritondigital.net", loads: ["script", "connect"] },
    ],
    placeholder: placeholders.audio,
  });
}
