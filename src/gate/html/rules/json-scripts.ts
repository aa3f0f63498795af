// JSON in a script element that a browser acts on: import maps say where modules are fetched from, web bundles where whole
// sets of files are, speculation rules which pages.

import type { Refusal } from "../../types.ts";
import type { LoadKind } from "../../../catalogue/types.ts";
import { isDataUrl } from "./data-url.ts";
import type { JsonKind } from "./embeds.ts";
import { refuseSpeculation } from "./speculation.ts";

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
  for (const { at, value } of values(json)) {
    const reason = judge(value);
    if (!reason) continue;
    refusal ??= reason;
    modules.push({ at, disarm: isDataUrl(value) ? NO_MODULE : EMPTY_MODULE });
  }
  return refusal && { modules, refusal };
}

/** Judges an address by what it is loaded as. */
interface UrlJudge {
  url(url: string, loads: LoadKind): Refusal | undefined;
}

/** Why JSON of this kind may not be followed; undefined if it may, or does not parse, so that a browser ignores it. */
export function refuseJson(kind: JsonKind, json: string, judge: UrlJudge): Refusal | undefined {
  if (kind === "importmap") return refuseImports(json, (url) => judge.url(url, "script"))?.refusal;
  return kind === "webbundle"
    ? refuseBundle(json, (url) => judge.url(url, "connect"))
    : refuseSpeculation(json, (url) => judge.url(url, "frame"));
}

/**
 * Why a web bundle (`<script type=webbundle>`, which Chromium 156 obeys) may not be fetched. Its `source` is fetched at
 * once, and holds what it says that it does (Subresource Loading with Web Bundles §3). Every address in it counts, so that
 * it does not matter which of two `source`s does.
 */
function refuseBundle(json: string, judge: JudgeUrl): Refusal | undefined {
  if (parse(json) === undefined) return undefined;
  for (const { value } of values(json)) {
    const refusal = judge(value);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The strings in JSON that are no keys, and where what is in their quotes begins. */
function* values(json: string): Generator<{ readonly at: number; readonly value: string }> {
  for (const match of json.matchAll(STRINGS)) {
    if (match[1] !== undefined) continue;
    const value = parse(match[0]);
    if (typeof value === "string") yield { at: match.index + 1, value };
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
