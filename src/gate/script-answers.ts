// What was found out about scripts, for all documents that are judged alike: the same few come with every page of a
// site, and reading one closely takes longer than anything else in a page.

import { createHash } from "node:crypto";
import type { Refusal, ScriptAnswers } from "./types.ts";

/** Answers of one generation: twice as many are kept at most, of all sites together (some 600 KB). */
const GENERATION = 2048;
/** Reading less is as quick as knowing it, in bytes. */
const SHORTEST = 256;

interface Answer {
  readonly refusal: Refusal | undefined;
}

let judges = 0;
let recent = new Map<string, Answer>();
let older = new Map<string, Answer>();

/**
 * The answers about scripts of one judge: what is known to it stays so, for when what it rests on changes, another one is
 * taken. Kept are digests, which nobody can write two scripts for, and no script.
 */
export function scriptAnswers(): ScriptAnswers {
  const judge = ++judges;
  return {
    key: (bytes, start, end, under) => {
      if (end - start < SHORTEST) return undefined;
      const digest = createHash("sha256").update(bytes.subarray(start, end)).digest("base64");
      return `${digest}${judge} ${under}`;
    },
    get: (key) => {
      const answer = recent.get(key);
      if (answer !== undefined) return answer;
      const before = older.get(key);
      if (before !== undefined) keep(key, before);
      return before;
    },
    set: (key, refusal) => {
      keep(key, { refusal });
    },
  };
}

function keep(key: string, answer: Answer): void {
  if (recent.size >= GENERATION) {
    older = recent;
    recent = new Map();
  }
  recent.set(key, answer);
}
