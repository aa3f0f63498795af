// What a `data:` URL makes a browser load, by what it is loaded as: a style sheet, a script, a playlist, a manifest.

import type { LoadKind } from "../../../catalogue/types.ts";
import type { Refusal } from "../../types.ts";
import { readCss } from "../css/css.ts";
import { readDataUrl } from "./data-url.ts";

/** Who judges what is found in it. */
export interface ContentJudge {
  url(url: string, loads: LoadKind): Refusal | undefined;
  document(url: string, loads: LoadKind): Refusal | undefined;
  script(code: string): Refusal | undefined;
}

/** The first refusal in what this `data:` URL holds; undefined if it may be loaded as this. Images load nothing more. */
export function loadedByData(
  url: string,
  loads: LoadKind,
  judge: ContentJudge,
): Refusal | undefined {
  if (loads === "frame" || loads === "object") return judge.document(url, loads);
  const look = READERS[loads];
  if (!look) return undefined;
  for (const text of readDataUrl(url)?.texts ?? []) {
    const refusal = look(text, judge);
    if (refusal) return refusal;
  }
  return undefined;
}

type Reader = (text: string, judge: ContentJudge) => Refusal | undefined;

const READERS: Readonly<Partial<Record<LoadKind, Reader>>> = {
  style: (css, judge) => {
    let refusal: Refusal | undefined;
    readCss(css, (url, loads) => {
      refusal ??= judge.url(url, loads);
      return false;
    });
    return refusal;
  },
  script: (code, judge) => judge.script(code),
  worker: (code, judge) => judge.script(code),
  media: (text, judge) => (text.includes("#EXTM3U") ? playlist(text, judge) : undefined),
  manifest: (json, judge) => strings(json, (url) => judge.url(url, "image")),
};

/** A playlist (RFC 8216): each line is an address or a tag, and tags name addresses as `URI="…"`. */
function playlist(text: string, judge: ContentJudge): Refusal | undefined {
  for (const line of text.split("\n")) {
    const uri = line.startsWith("#") ? quotedUri(line) : line.trim();
    const refusal = uri === "" ? undefined : judge.url(uri, "media");
    if (refusal) return refusal;
  }
  return undefined;
}

function quotedUri(line: string): string {
  const at = line.indexOf('URI="');
  if (at === -1) return "";
  const end = line.indexOf('"', at + 5);
  return line.slice(at + 5, end === -1 ? undefined : end);
}

/** The first refusal of any string in a JSON text; what does not parse is nothing to a browser. */
function strings(json: string, judge: (url: string) => Refusal | undefined): Refusal | undefined {
  let refusal: Refusal | undefined;
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === "string") refusal ??= judge(value);
      return value;
    });
  } catch {
    return undefined;
  }
  return refusal;
}
