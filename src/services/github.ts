// GitHub. Gists, buttons and files.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** GitHub. Default category `preferences`: needs consent. */
export function github<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"github", Category> {
  return readyMade(options, {
    id: "github",
    name: "GitHub",
    provider: "GitHub",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("GitHub"),
    privacyPolicy:
      "https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement",
    urls: [
      { url: "gist.github.com", loads: ["script", "frame"] },
      { url: "github.githubassets.com", loads: ["style", "script", "image"] },
      { url: "raw.githubusercontent.com", loads: ["connect", "image", "media", "script"] },
      { url: "avatars.githubusercontent.com", loads: "image" },
      { url: "user-images.githubusercontent.com", loads: "image" },
      { url: "buttons.github.io", loads: ["script", "frame", "connect"] },
      { url: "ghbtns.com", loads: "frame" },
      { url: "api.github.com", loads: "connect" },
      { url: "emgithub.com", loads: "script" },
    ],
    outgoing: ["api.github.com"],
    placeholder: placeholders.code,
  });
}
