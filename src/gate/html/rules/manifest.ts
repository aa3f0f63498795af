// Web app manifests: Chromium fetches the icons of one as soon as a page links to it.

import type { Refusal } from "../../types.ts";

/** What is made of a list of files. */
export interface GatedList {
  /** What leaves in its place. */
  readonly text: string;
  /** The first refusal in it. */
  readonly refusal: Refusal;
}

/** What cannot be read as browsers read it. */
const UNREADABLE: Refusal = { service: undefined, host: "manifest" };

/**
 * The manifest without the pictures that are refused; undefined if none is. One that no reader agrees on (it does not
 * parse, or says something twice) and that may name other hosts is emptied, or written down once.
 */
export function gateManifest(
  json: string,
  judge: (url: string) => Refusal | undefined,
): GatedList | undefined {
  let refusal: Refusal | undefined;
  let members = 0;
  let manifest: unknown;
  try {
    manifest = JSON.parse(json.replace(/^\uFEFF/, ""), (key, value: unknown) => {
      if (key !== "" && !/^\d+$/.test(key)) members++;
      if (!Array.isArray(value)) return value;
      const entries: unknown[] = value;
      return entries.filter((entry) => {
        const refused = isPicture(entry) ? judge(entry.src) : undefined;
        refusal ??= refused;
        return refused === undefined;
      });
    });
  } catch {
    // An address needs slashes, or a scheme.
    return /\/\/|\\|[a-z]:/i.test(json) ? { text: "{}", refusal: UNREADABLE } : undefined;
  }
  if (refusal) return { text: JSON.stringify(manifest), refusal };
  const isTwice = members < membersIn(json) && judgesAny(json, judge);
  return isTwice ? { text: JSON.stringify(manifest), refusal: UNREADABLE } : undefined;
}

function isPicture(entry: unknown): entry is { readonly src: string } {
  return (
    typeof entry === "object" && entry !== null && "src" in entry && typeof entry.src === "string"
  );
}

/** How many names of members are written down, those of numbers aside: more than were read if one is there twice. */
function membersIn(json: string): number {
  let members = 0;
  eachString(json, (value, isName) => {
    if (isName && value !== "" && !/^\d+$/.test(value)) members++;
  });
  return members;
}

/** Is any string of the text an address that is refused? */
function judgesAny(json: string, judge: (url: string) => Refusal | undefined): boolean {
  let isRefused = false;
  eachString(json, (value, isName) => {
    if (!isName) isRefused ||= judge(value) !== undefined;
  });
  return isRefused;
}

/** Tells of every string of a JSON text that parses, and whether it names a member. */
function eachString(json: string, tell: (value: string, isName: boolean) => void): void {
  for (let at = 0; at < json.length; at++) {
    if (json[at] !== '"') continue;
    let end = at + 1;
    while (end < json.length && json[end] !== '"') end += json[end] === "\\" ? 2 : 1;
    const value = JSON.parse(json.slice(at, end + 1)) as string;
    let next = end + 1;
    while (next < json.length && " \t\r\n".includes(json.charAt(next))) next++;
    tell(value, json[next] === ":");
    at = end;
  }
}
