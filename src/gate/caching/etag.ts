// Validators that tell one consent from another: an ETag carries a mark of the variant it was made for.
import { createHash } from "node:crypto";
import type { Catalogue } from "../../catalogue/types.ts";
import { answersKey } from "../../decide/answers-key.ts";
import type { GateContext } from "../types.ts";

/** Stands between a tag and the mark of its variant. All are `etagc` (RFC 9110 8.8.3). */
const MARK = ";assent=";
const MARK_PATTERN = /;assent=([\w-]{8})/;

/** How many variants' marks are kept ready; a site has a handful. */
const MAX_KNOWN = 1000;

const known = new WeakMap<Catalogue, Map<string, string>>();

/**
 * Eight characters that differ wherever a gated page may: by what is allowed and why, by what the visitor is
 * asked, and by what the catalogue declares.
 */
export function variantMark({
  catalogue,
  consent,
  pageConsent = consent,
  rendition,
}: Pick<GateContext, "catalogue" | "consent" | "pageConsent" | "rendition">): string {
  let marks = known.get(catalogue);
  if (marks === undefined) {
    marks = new Map();
    known.set(catalogue, marks);
  }
  const key = `${answersKey(catalogue, pageConsent)}|${rendition?.key ?? ""}`;
  let mark = marks.get(key);
  if (mark === undefined) {
    if (marks.size >= MAX_KNOWN) marks.clear();
    const declared = JSON.stringify([catalogue.policy, catalogue.categories, catalogue.services]);
    mark = createHash("sha256").update(declared).update(key).digest("base64url").slice(0, 8);
    marks.set(key, mark);
  }
  return mark;
}

/** `"abc"` → `"abc;assent=…"`, weak or strong; anything that is no entity tag stays as it is. */
export function saltTag(tag: string, mark: string): string {
  const trimmed = tag.trim();
  if (!trimmed.endsWith('"') || trimmed.length < 2) return tag;
  const bare = trimmed.includes(MARK) ? trimmed.replace(MARK_PATTERN, "") : trimmed;
  return `${bare.slice(0, -1)}${MARK}${mark}"`;
}

/** An entity tag of a request, and the variant it was made for (undefined: none of ours). */
export interface RequestTag {
  readonly tag: string;
  readonly mark: string | undefined;
}

/** The tags of If-None-Match or If-Match, without our marks. What is no tag is not in the list. */
export function readTags(header: string): RequestTag[] {
  return [...header.matchAll(/(?:W\/)?"[^"]*"/g)].map(([text]) => ({
    tag: text.replace(MARK_PATTERN, ""),
    mark: MARK_PATTERN.exec(text)?.[1],
  }));
}
