// GitLab.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** GitLab. Default category `preferences`: needs consent. */
export function gitlab<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"gitlab", Category> {
  return readyMade(options, {
    id: "gitlab",
    name: "GitLab",
    provider: "GitLab",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("GitLab"),
    privacyPolicy: "https://about.gitlab.com/privacy/",
    urls: [{ url: "gitlab.com", loads: ["script", "frame", "image", "connect", "style"] }],
    outgoing: ["gitlab.com/api/"],
    placeholder: placeholders.code,
  });
}
