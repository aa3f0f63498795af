// Captchas whose places a page may have: those that the site declares, and ready-made ones that it may have forgotten.

import type { CaptchaDeclaration, CatalogueIndex } from "../catalogue/types.ts";
import { CAPTCHAS } from "../services/owners.ts";

let ready: readonly CaptchaDeclaration[] | undefined;
const known = new WeakMap<CatalogueIndex, readonly CaptchaDeclaration[]>();

/** All of them, the site's own first. */
export function captchasOf(index: CatalogueIndex): readonly CaptchaDeclaration[] {
  let all = known.get(index);
  if (all === undefined) known.set(index, (all = [...index.captchas, ...(ready ??= readyMade())]));
  return all;
}

function readyMade(): readonly CaptchaDeclaration[] {
  return CAPTCHAS.slice(1, -1)
    .split("\n")
    .map((line): CaptchaDeclaration => {
      const [name = "", scripts = ""] = line.split("\t");
      return { ...(name !== "" && { class: name }), scripts: scripts.split(" ") };
    });
}
