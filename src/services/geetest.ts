// GeeTest.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** GeeTest. Default category `functional`: free of consent. */
export function geetest<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"geetest", Category> {
  return readyMade(options, {
    id: "geetest",
    name: "GeeTest",
    provider: "GeeTest",
    category: "functional",
    purpose: uses.captcha,
    sharing: sharedWith("GeeTest"),
    privacyPolicy: "https://www.geetest.com/en/Privacy",
    urls: [
      { url: "geetest.com", loads: ["script", "frame", "image", "connect", "style"] },
      { url: "geevisit.com", loads: ["script", "frame", "image", "connect", "style"] },
    ],
    snippets: ["initGeetest(", "initGeetest4("],
    captcha: {
      scripts: [
        "https://static.geetest.com/v4/gt4.js",
        "https://static.geetest.com/static/tools/gt.js",
      ],
    },
  });
}
