// Yandex libraries.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** Yandex libraries. Default category `functional`: free of consent. */
export function yandexCdn<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"yandex-cdn", Category> {
  return readyMade(options, {
    id: "yandex-cdn",
    name: "Yandex libraries",
    provider: "Yandex",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("Yandex"),
    privacyPolicy: "https://yandex.com/legal/confidential/",
    urls: [
      { url: "yastatic.net/jquery/", loads: "script" },
      { url: "yastatic.net/share2/", loads: "script" },
      { url: "yandex.st", loads: "script" },
    ],
    snippets: ["yastatic.net/share2/"],
  });
}
