// What a decision remembers of the purposes it speaks of, as two lists in the consent cookie: the terms of each, and
// the time of those that were answered before the others.
import { readRuns, tokenLength } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";
import type { Decision, PurposeAnswered } from "./types.ts";

/** Characters of the fingerprint of a purpose. */
const TERMS = 4;
/** Characters of a time: seconds since 1970 in base 36. */
export const TIME = 7;
/** Characters that one category can take in the two lists. */
export const LONGEST_PURPOSE: number = tokenLength + TERMS + tokenLength + TIME;

type Purposes = NonNullable<Decision["purposes"]>;

/** The two lists, each in ascending order of tokens; undefined where nothing is remembered. */
export function writePurposes(
  { purposes = {}, time }: Pick<Decision, "purposes" | "time">,
  categories: Tokens,
): readonly [terms: string, times: string] | undefined {
  const known = Object.entries(purposes).flatMap(([id, answered]) => {
    const token = categories.token(id);
    return token === undefined ? [] : [{ token, ...answered }];
  });
  if (known.length === 0) return undefined;
  const terms = known.map(({ token, fingerprint }) => {
    if (!/^[\w-]{4}$/.test(fingerprint))
      throw new RangeError("the fingerprint of a purpose has 4 characters");
    return token + fingerprint;
  });
  const earlier = known.filter((one) => wholeSeconds(one.time) < wholeSeconds(time));
  const times = earlier.map((one) => token7(one.token, one.time));
  return [terms.toSorted().join(""), times.toSorted().join("")];
}

function token7(token: string, time: number): string {
  return token + wholeSeconds(time).toString(36).padStart(TIME, "0");
}

function wholeSeconds(time: number): number {
  return Math.max(0, Math.floor(time / 1000));
}

/** What the two lists say of a decision that was made at `time`; undefined where they contradict themselves. */
export function readPurposes(
  [terms, times]: readonly [terms: string, times: string],
  time: number,
  categories: Tokens,
): Purposes | undefined {
  const named = readRuns(terms, tokenLength + TERMS);
  const dated = readRuns(times, tokenLength + TIME);
  if (named === undefined || dated === undefined || named.length === 0) return undefined;
  const earlier = new Map<string, number>();
  for (const run of dated) {
    const seconds = Number.parseInt(run.slice(tokenLength), 36);
    if (!(seconds * 1000 < time)) return undefined;
    earlier.set(run.slice(0, tokenLength), seconds * 1000);
  }
  const purposes: [string, PurposeAnswered][] = [];
  for (const run of named) {
    const token = run.slice(0, tokenLength);
    const id = categories.id(token);
    const answered = { fingerprint: run.slice(tokenLength), time: earlier.get(token) ?? time };
    if (id !== undefined) purposes.push([id, answered]);
    earlier.delete(token);
  }
  // A time of something that is not there.
  return earlier.size > 0 ? undefined : Object.fromEntries(purposes);
}
