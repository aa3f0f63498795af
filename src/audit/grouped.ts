// What comparisons share: what is compared, and sightings put together that are one thing.
import type { Catalogue } from "../catalogue/types.ts";
import type { Finding, Judged, PassResult } from "./types.ts";

export interface Compared {
  readonly judged: readonly Judged[];
  readonly passes: readonly PassResult[];
  readonly catalogue?: Catalogue | undefined;
  /** Address of the policy. */
  readonly policy?: string | undefined;
  readonly policyText?: string | undefined;
}

/** Sightings that are one thing, by what `keyOf` says; undefined leaves one out. */
export function grouped(
  judged: readonly Judged[],
  keyOf: (each: Judged) => string | undefined,
): readonly (readonly [Judged, ...Judged[]])[] {
  const groups = new Map<string, [Judged, ...Judged[]]>();
  for (const each of judged) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** Where a group was seen. */
export function whereSeen(group: readonly Judged[]): Pick<Finding, "passes" | "pages"> {
  return {
    passes: [...new Set(group.map(({ pass }) => pass))],
    pages: [...new Set(group.flatMap(({ pages }) => pages))].slice(0, 10),
  };
}

const NAMES: Readonly<Record<Judged["kind"], string>> = {
  contact: "The contact",
  cookie: "The cookie",
  localStorage: "The localStorage key",
  sessionStorage: "The sessionStorage key",
  indexedDB: "The database",
  serviceWorker: "The service worker",
};

/** How findings call what is kept. */
export function nameOf(kind: Judged["kind"]): string {
  return NAMES[kind];
}
