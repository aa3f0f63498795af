// What a `data:` URL makes a browser load, by what it is loaded as: a style sheet, a script, a playlist, a manifest.

import type { LoadKind } from "../../../catalogue/types.ts";
import type { Refusal } from "../../types.ts";
import { readCss } from "../css/css.ts";
import { readDataUrl, UNREADABLE } from "./data-url.ts";
import { gateManifest } from "./manifest.ts";

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
  media: (text, judge) =>
    text.includes("#EXTM3U") ? refusePlaylist(text, (url) => judge.url(url, "media")) : undefined,
  manifest: (json, judge) => gateManifest(json, (url) => judge.url(url, "image"))?.refusal,
};

/**
 * The first refusal in a playlist (RFC 8216bis): each line is an address or a tag, and tags name addresses as `URI="…"`.
 * Values that are defined are put into addresses as `{$name}`: then nobody knows where they lead.
 */
export function refusePlaylist(
  text: string,
  judge: (url: string) => Refusal | undefined,
): Refusal | undefined {
  if (text.includes("#EXT-X-DEFINE")) {
    const refusal = judge(UNREADABLE);
    if (refusal) return refusal;
  }
  for (const line of text.split("\n")) {
    const uris = line.startsWith("#") ? quotedUris(line) : [line.trim()];
    for (const uri of uris) {
      const refusal = uri === "" ? undefined : judge(uri);
      if (refusal) return refusal;
    }
  }
  return undefined;
}

function quotedUris(line: string): string[] {
  return line
    .split('URI="')
    .slice(1)
    .map((after) => after.split('"', 1)[0] ?? "");
}
