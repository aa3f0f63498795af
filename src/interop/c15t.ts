// c15t: `c15t`, pairs between commas (2) or form-encoded (3).
// Source: c15t 2.2.1, run in a browser; version 3's source.
import {
  answersFrom,
  decodedOnce,
  epochTime,
  granted,
  invalid,
  oneValue,
  pairsOf,
  undecided,
  valueOf,
} from "./cookie-values.ts";
import type { NamedOptions } from "./json-answers.ts";
import type { ConsentReader, Reading } from "./types.ts";
import type { CookiePair } from "../read/types.ts";

/** Options of `c15t()`. */
export type C15tOptions = NamedOptions;

/** Codes of version 3. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["fn", "functionality"],
  ["ex", "experience"],
  ["me", "measurement"],
  ["mk", "marketing"],
]);

/**
 * c15t, versions 2 and 3. By default `functionality` and `experience` together are `preferences`, `measurement` is
 * `statistics`, `marketing` `marketing`. Version 2 leaves refusals out: what a decision does not grant is refused.
 */
export function c15t(options: C15tOptions = {}): ConsentReader {
  const { cookieName = "c15t" } = options;
  return {
    system: "c15t",
    cookies: [cookieName, `${cookieName}-epoch`],
    map: options,
    usual: {
      categories: {
        necessary: false,
        functionality: "preferences",
        experience: "preferences",
        measurement: "statistics",
        marketing: "marketing",
      },
    },
    read(cookies) {
      const value = oneValue(cookies, cookieName);
      if (typeof value !== "string") return value;
      const text = decodedOnce(value);
      return text.startsWith("v=")
        ? readThree(text, cookies, cookieName)
        : readTwo(text, cookieName);
    },
  };
}

function readTwo(text: string, name: string): Reading {
  const pairs = pairsOf(text, ",", ":");
  const time = epochTime(valueOf(pairs, "i.t"));
  if (pairs.length === 0) return invalid(`${name} is no cookie of c15t`);
  if (time === undefined) return undecided(`there is no time of a decision in ${name}`);
  const names = pairs.flatMap(([key, answer]) =>
    key.startsWith("c.") && answer === "1" ? [key.slice(2)] : [],
  );
  return { kind: "decided", categories: granted(names), time, refusesUnlisted: true };
}

/** `<code>=<0 or 1>.<milliseconds>.<how>`; a category without a code was not answered. */
function readThree(text: string, cookies: readonly CookiePair[], name: string): Reading {
  const pairs = pairsOf(text, "&", "=");
  if (valueOf(pairs, "v") !== "3") return invalid(`${name} is of an unknown version`);
  const times: number[] = [];
  const answers: [string, boolean][] = [];
  for (const [code, category] of CODES) {
    const said = valueOf(pairs, code);
    if (said === undefined) continue;
    const [answer, when] = said.split(".", 3);
    const time = epochTime(when);
    if ((answer !== "0" && answer !== "1") || time === undefined)
      return invalid(`${name} has an answer of another form`);
    answers.push([category, answer === "1"]);
    times.push(time);
  }
  if (answers.length === 0) return undecided("no category was answered");
  const epoch = oneValue(cookies, `${name}-epoch`);
  if (typeof epoch !== "string" && epoch.kind === "invalid") return epoch;
  const isStale = typeof epoch === "string" && epoch !== (valueOf(pairs, "e") ?? "");
  return { kind: "decided", categories: answersFrom(answers), time: Math.min(...times), isStale };
}
