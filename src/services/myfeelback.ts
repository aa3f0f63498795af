// MyFeelBack.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** MyFeelBack. Default category `preferences`: needs consent. */
export function myfeelback<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"myfeelback", Category> {
  return readyMade(options, {
    id: "myfeelback",
    name: "MyFeelBack",
    provider: "Skeepers",
    category: "preferences",
    purpose: uses.surveys,
    sharing: sharedWith("Skeepers"),
    privacyPolicy: "https://skeepers.io/en/privacy-policy/",
    urls: [
      { url: "myfeelback.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "actorssl-5637.kxcdn.com", loads: "script" },
    ],
    snippets: ["deploymentConfigMFBActor", "_Mfb_"],
  });
}
