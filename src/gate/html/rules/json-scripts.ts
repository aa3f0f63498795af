// Import maps: JSON in a script element that says where modules are fetched from.

import type { Refusal } from "../../types.ts";
import { isDataUrl } from "./data-url.ts";

type JudgeUrl = (url: string) => Refusal | undefined;

/** Put in front of a module's URL, it makes it an empty module: the rest is a label and a comment. */
const EMPTY_MODULE = "data:text/javascript,";
/** The same for a module that is in the map itself: its code could go on after anything, so that it must be no script. */
const NO_MODULE = "data:text/plain,";

/** Where a module's URL begins in the map, and what to put in front of it. */
export interface DisarmedModule {
  readonly at: number;
  readonly disarm: string;
}

/** A string, and whether it is a key. */
// oxlint-disable-next-line assent/linear-regexp -- it sees JSON that was parsed: every string is closed.
const STRINGS = /"(?:[^"\\]|\\[^])*"(\s*:)?/g;

/**
 * What is to be put where in an import map, so that no refused module is loaded; undefined if nothing is refused. A map that does not parse does nothing in a browser, and is left as it is. Keys are
 * names, even where they look like URLs: only what they stand for is fetched (HTML §8.1.6.3).
 */
export function refuseImports(
  json: string,
  judge: JudgeUrl,
): { readonly modules: readonly DisarmedModule[]; readonly refusal: Refusal } | undefined {
  if (parse(json) === undefined) return undefined;
  const modules: DisarmedModule[] = [];
  let refusal: Refusal | undefined;
  for (const match of json.matchAll(STRINGS)) {
    if (match[1] !== undefined) continue;
    const value = parse(match[0]);
    const reason = typeof value === "string" ? judge(value) : undefined;
    if (!reason) continue;
    refusal ??= reason;
    const disarm = isDataUrl(value as string) ? NO_MODULE : EMPTY_MODULE;
    modules.push({ at: match.index + 1, disarm });
  }
  return refusal && { modules, refusal };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
