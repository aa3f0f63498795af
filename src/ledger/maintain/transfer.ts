// The lines of an exported ledger: what is written there is what an import reads.
import { canonicalJson } from "../chain/canonical.ts";
import type { Chain, Entry, Link } from "../chain/chain.ts";
import type { Notice } from "../ledger.ts";

/** One line. An export begins with `ledger` and ends with `end`; one that does not is cut off. */
export type Line =
  | {
      readonly kind: "ledger";
      readonly format: 1;
      readonly exported: string;
      readonly subject?: string;
    }
  | { readonly kind: "notice"; readonly hash: string; readonly content: unknown }
  | { readonly kind: "chain"; readonly chain: string; readonly base: Link; readonly head: Link }
  | EntryLine
  | { readonly kind: "end"; readonly entries: number; readonly notices: number };

/** An entry. Subject and key are in the record. */
export interface EntryLine {
  readonly kind: "entry";
  readonly chain: string;
  readonly seq: number;
  readonly time: number;
  readonly hash: string;
  /** The body: a record, or an act. Absent: erased. */
  readonly record?: unknown;
  /** Of an erased body. */
  readonly digest?: string;
}

export function noticeLine({ hash, body }: Notice): Line {
  return { kind: "notice", hash, content: JSON.parse(body) as unknown };
}

export function chainLine({ chain, base, head }: Chain): Line {
  return { kind: "chain", chain, base, head };
}

export function entryLine({ chain, seq, time, hash, body, digest }: Entry): EntryLine {
  const place = { kind: "entry", chain, seq, time, hash } as const;
  if (body !== null) return { ...place, record: JSON.parse(body) as unknown };
  return digest === null ? place : { ...place, digest };
}

/** The entry of a line, as it stood in the ledger it comes from: bodies are canonical, so their text comes back. */
export function entryOfLine({ chain, seq, time, hash, record, digest }: EntryLine): Entry {
  const body = record === undefined ? null : canonicalJson(record);
  return {
    chain,
    seq,
    time,
    hash,
    body,
    digest: body === null ? (digest ?? null) : null,
    subject: textIn(record, "subject"),
    key: textIn(record, "key"),
  };
}

function textIn(record: unknown, field: string): string | null {
  if (typeof record !== "object" || record === null || !Object.hasOwn(record, field)) return null;
  const value: unknown = Object.entries(record).find(([name]) => name === field)?.[1];
  return typeof value === "string" ? value : null;
}

/** The line in a text, or undefined if it is none. Never throws. */
export function parseLine(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLine(value: unknown): value is Line {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  switch (value.kind) {
    case "ledger":
      return "format" in value && value.format === 1;
    case "notice":
      return "hash" in value && typeof value.hash === "string" && "content" in value;
    case "chain":
      return (
        "chain" in value &&
        isName(value.chain) &&
        "base" in value &&
        isLink(value.base) &&
        "head" in value &&
        isLink(value.head)
      );
    case "entry":
      return (
        "chain" in value &&
        isName(value.chain) &&
        "time" in value &&
        isWhole(value.time) &&
        isLink(value) &&
        (!("digest" in value) || typeof value.digest === "string")
      );
    case "end":
      return "entries" in value && isWhole(value.entries);
    default:
      return false;
  }
}

function isName(value: unknown): boolean {
  return typeof value === "string" && /^[a-z0-9-]{1,40}$/.test(value);
}

function isLink(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "seq" in value &&
    isWhole(value.seq) &&
    "hash" in value &&
    typeof value.hash === "string" &&
    /^[0-9a-f]{64}$/.test(value.hash)
  );
}

function isWhole(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
