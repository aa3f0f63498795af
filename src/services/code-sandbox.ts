// CodeSandbox.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { placeholders, uses } from "./uses.ts";

/** CodeSandbox. Default category `preferences`: needs consent. */
export function codeSandbox<const Category extends string = "preferences">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"code-sandbox", Category> {
  return readyMade(options, {
    id: "code-sandbox",
    name: "CodeSandbox",
    provider: "CodeSandbox",
    category: "preferences",
    purpose: uses.code,
    sharing: sharedWith("CodeSandbox"),
    privacyPolicy: "https://codesandbox.io/legal/privacy",
    urls: [
      { url: "codesandbox.io", loads: ["frame", "script", "image", "connect", "style", "media"] },
      { url: "csb.app", loads: ["frame", "script", "image", "connect"] },
    ],
    placeholder: placeholders.code,
  });
}
