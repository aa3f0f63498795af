// What the tag of a `link` says of what it loads.

import type { LoadKind } from "../../../catalogue/types.ts";
import { element } from "../tokenizer/names.ts";
import type { Tag } from "../tokenizer/tag.ts";
import { FETCHING_RELS } from "./embeds.ts";

/** True if a `link` is a style sheet and nothing else, to every reader. */
export function isStyleSheet(tag: Tag): boolean {
  if (tag.id !== element.link) return false;
  const [rel, ...others] = tag.all("rel");
  return (
    others.length === 0 &&
    rel !== undefined &&
    /^[\t\n\f\r ]*(?:alternate[\t\n\f\r ]+)?stylesheet[\t\n\f\r ]*$/i.test(rel)
  );
}

/** A style sheet as `TagRules` leaves one: of no type that any browser applies, and disabled. */
export function isInertSheet(tag: Tag): boolean {
  const [type, ...others] = tag.all("type");
  return (
    type === "text/plain" &&
    others.length === 0 &&
    tag.all("disabled").length === 1 &&
    isStyleSheet(tag)
  );
}

/** Browsers write into the console that a preload has no address: without its address, it has to be none. */
export function isPreload(tag: Tag): boolean {
  return (
    tag.id === element.link &&
    tag.all("rel").some((rel) => /(?:^|[\t\n\f\r ])(?:module)?preload(?![^\t\n\f\r ])/i.test(rel))
  );
}

/** As what it is loaded; undefined: nothing is. */
export function linkLoads(tag: Tag): LoadKind | undefined {
  let loads: LoadKind | undefined;
  for (const rel of tag.all("rel")) {
    for (const token of rel.toLowerCase().split(/[\t\n\f\r ]+/)) {
      const kind = FETCHING_RELS.get(token);
      // A style sheet among them holds more than an icon does.
      if (kind === "style") return kind;
      loads ??= kind;
    }
  }
  return loads;
}
