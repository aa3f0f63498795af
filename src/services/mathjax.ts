// MathJax CDN.
import type { ServiceDeclaration } from "../catalogue/types.ts";
import { packages } from "./packages.ts";
import { sharedWith } from "./purposes.ts";
import { readyMade } from "./ready-made.ts";
import type { ServiceOptions } from "./ready-made.ts";
import { uses } from "./uses.ts";

/** MathJax CDN. Default category `functional`: free of consent. */
export function mathjax<const Category extends string = "functional">(
  options: ServiceOptions<Category> = {},
): ServiceDeclaration<"mathjax", Category> {
  return readyMade(options, {
    id: "mathjax",
    name: "MathJax CDN",
    provider: "NumFOCUS",
    category: "functional",
    purpose: uses.libraries,
    sharing: sharedWith("NumFOCUS"),
    urls: [
      { url: "cdn.mathjax.org", loads: "script" },
      { url: "polyfill-fastly.io", loads: "script" },
      { url: "cdnjs.cloudflare.com/ajax/libs/mathjax/", loads: "script" },
      ...packages(["mathjax"], ["script", "font"]),
    ],
    snippets: ["MathJax.Hub.", "MathJax = {", "window.MathJax"],
  });
}
