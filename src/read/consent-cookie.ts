// The consent cookie's codec: a decision in at most some 300 bytes, and back if nothing is wrong with it.
//
//   2.<subject 22>.<time 7><method><context><policy 8>.<C+>.<C->.<S+>.<S->.<P>.<T>
//   1.<subject 22>.<time 7><method><context><policy 8>.<C+>.<C->.<S+>.<S->
//
// time: seconds since 1970 in base 36; context: regime and signals; C+ C- S+ S-: tokens of the granted
// and refused categories and services, each list in ascending order. Yes and no are both written out,
// so that "refused" and "never asked" stay apart and no token lost or added turns a no into a yes.
// P: for each purpose that is answered its token and the fingerprint of what it was; T: token and time of
// those that were answered before `time`. Where nothing is remembered of purposes, the form is 1.
// One decision has one form: whatever differs from it by a byte is not believed.
import { randomBytes } from "node:crypto";
import type { Catalogue } from "../catalogue/types.ts";
import { ConsentConfigError } from "../errors.ts";
import { createSigner } from "./signer.ts";
import { LONGEST_PURPOSE, readPurposes, TIME, writePurposes } from "./purposes-answered.ts";
import { catalogueTokens, readRuns, tokenLength } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";
import type { Decision, Method, Regime, Stored } from "./types.ts";

/** Encodes and decodes the consent cookie of one catalogue. */
export interface ConsentCodec {
  /** The cookie's value: only cookie-octets. Throws RangeError on a decision that no cookie can hold. */
  encode(decision: Decision): string;
  /** What a value says at `now` (milliseconds). Never throws; ids no longer declared are left out. */
  decode(value: string, now: number): Stored;
}

/** Positions are part of the format: add at the end only. */
const methods: readonly Method[] = [
  "banner",
  "preferences",
  "placeholder",
  "api",
  "import",
  "signal",
];
const regimes: readonly Regime[] = ["opt-in", "opt-out", "notice"];
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const list = `((?:[\\w-]{${tokenLength}})*)`;
// oxlint-disable-next-line assent/linear-regexp -- runs of fixed lengths or of disjoint characters.
const format = new RegExp(
  `^([12])\\.([\\w-]{22})\\.([0-9a-z]{7})([\\w-])([\\w-])([\\w-]{8})\\.${list}\\.${list}\\.${list}\\.${list}` +
    `(?:\\.((?:[\\w-]{${2 * tokenLength}})*)\\.((?:[\\w-]{${tokenLength}}[0-9a-z]{${TIME}})*))?$`,
);

/** Subject, time and the like with their dots, `s:`, and the signature. */
const overhead = 46 + 2 + 2 + 44;
const usualMaxLength = 1024;
/** Browsers refuse a cookie whose name and value exceed 4096 bytes (RFC 6265bis 5.6). */
const hardMaxLength = 3800;
/** Good values that are kept with what they say. */
const MOST_BELIEVED = 1000;
/** Machines' clocks differ; a decision from further ahead was not made by a clock. */
const maxAhead = 5 * 60 * 1000;

/**
 * The codec for a catalogue. With secrets the value is signed by the first and accepted with any;
 * without, it is not signed.
 *
 * Throws ConsentConfigError if two ids cannot be told apart, or if there are more than some 900.
 */
export function createConsentCodec(catalogue: Catalogue, secrets: readonly string[]): ConsentCodec {
  const signer = createSigner(secrets);
  const { categories, services } = catalogueTokens(catalogue);
  const longest =
    overhead +
    tokenLength * (categories.count + services.count) +
    LONGEST_PURPOSE * categories.count;
  if (longest > hardMaxLength) {
    throw new ConsentConfigError(
      "bad-value",
      "services",
      catalogue.services.length,
      "are more than one cookie can hold a choice for. Declare services of one provider together.",
    );
  }
  const maxLength = Math.max(usualMaxLength, longest);
  /** Values that were found good: a visitor sends the same one with every request. Bad ones take no place here. */
  const believed = new Map<string, Stored>();

  return {
    encode(decision) {
      const purposes = writePurposes(decision, categories);
      return signer.sign(
        [
          purposes === undefined ? "1" : "2",
          subject(decision.id),
          seconds(decision.time) +
            digit(methods.indexOf(decision.method)) +
            digit(contextOf(decision)) +
            policy(decision.policy),
          tokensWith(true, decision.categories, categories),
          tokensWith(false, decision.categories, categories),
          tokensWith(true, decision.services, services),
          tokensWith(false, decision.services, services),
          ...(purposes ?? []),
        ].join("."),
      );
    },

    decode(value, now) {
      let stored = believed.get(value);
      if (stored === undefined) {
        stored = read(value);
        if (stored.kind === "decision") {
          if (believed.size >= MOST_BELIEVED) believed.clear();
          believed.set(value, stored);
        }
      }
      const isAhead = stored.kind === "decision" && stored.decision.time > now + maxAhead;
      return isAhead ? invalid("future") : stored;
    },
  };

  function read(value: string): Stored {
    if (value.length > maxLength) return invalid("too long");
    const opened = signer.open(value);
    if (opened.payload === undefined) return invalid(opened.why);
    const parts = format.exec(opened.payload);
    if (parts === null) {
      return invalid(
        /^\d+\./.test(opened.payload) && !/^[12]\./.test(opened.payload) ? "version" : "format",
      );
    }
    const [, version, id = "", time = "", method = "", context = "", fingerprint = ""] = parts;
    if ((version === "2") !== (parts[11] !== undefined)) return invalid("format");
    const heading = readHeading(time, method, context);
    if (heading === undefined) return invalid("format");
    const asked = readChoices(parts[7] ?? "", parts[8] ?? "", categories);
    const named = readChoices(parts[9] ?? "", parts[10] ?? "", services);
    if (asked === undefined || named === undefined) return invalid("contradiction");
    const decision = { id, policy: fingerprint, ...heading, categories: asked, services: named };
    if (version === "1") return { kind: "decision", decision };
    const purposes = readPurposes([parts[11] ?? "", parts[12] ?? ""], heading.time, categories);
    if (purposes === undefined) return invalid("contradiction");
    return { kind: "decision", decision: { ...decision, purposes } };
  }
}

/** Stands where nobody has an id: who refuses gets none, and nobody does where no ledger needs it. */
export const NO_SUBJECT: string = "A".repeat(22);

/**
 * Does this value of the consent cookie name a subject? Without one it is made of answers and a second: others who have
 * answered alike hold the same, and anybody can write it down, or get it signed by answering so.
 */
export function namesSubject(value: string): boolean {
  const [, id = ""] = value.split(".", 2);
  return /^[\w-]{22}$/.test(id) && id !== NO_SUBJECT;
}

/** A new pseudonymous subject id: 128 random bits as 22 base64url characters. */
export function newSubjectId(): string {
  return randomBytes(16).toString("base64url");
}

function invalid(why: string): Stored {
  return { kind: "invalid", why };
}

function subject(id: string): string {
  if (!/^[\w-]{22}$/.test(id)) throw new RangeError("a subject id has 22 base64url characters");
  return id;
}

function policy(fingerprint: string): string {
  if (!/^[\w-]{8}$/.test(fingerprint))
    throw new RangeError("a policy fingerprint has 8 characters");
  return fingerprint;
}

function seconds(time: number): string {
  const text = Math.floor(time / 1000).toString(36);
  if (!/^[0-9a-z]{1,7}$/.test(text) || !(time >= 0))
    throw new RangeError("a decision's time is in milliseconds since 1970");
  return text.padStart(7, "0");
}

function digit(index: number): string {
  if (index < 0) throw new RangeError("unknown method or regime");
  return digits.charAt(index);
}

function contextOf({ regime, signals }: Decision): number {
  return regimes.indexOf(regime) * 4 + (signals.gpc ? 2 : 0) + (signals.dnt ? 1 : 0);
}

function readHeading(
  time: string,
  methodDigit: string,
  contextDigit: string,
): Pick<Decision, "time" | "method" | "regime" | "signals"> | undefined {
  const method = methods[digits.indexOf(methodDigit)];
  const context = digits.indexOf(contextDigit);
  const regime = regimes[context >> 2];
  if (method === undefined || regime === undefined) return undefined;
  return {
    time: Number.parseInt(time, 36) * 1000,
    method,
    regime,
    signals: { gpc: (context & 2) !== 0, dnt: (context & 1) !== 0 },
  };
}

function tokensWith(
  answer: boolean,
  choices: Readonly<Record<string, boolean>>,
  tokens: Tokens,
): string {
  return Object.keys(choices)
    .filter((id) => choices[id] === answer)
    .flatMap((id) => tokens.token(id) ?? [])
    .toSorted()
    .join("");
}

/** Undefined if a token stands twice, in both lists, or out of order. */
function readChoices(
  granted: string,
  refused: string,
  tokens: Tokens,
): Record<string, boolean> | undefined {
  const yes = readRuns(granted, tokenLength);
  const no = readRuns(refused, tokenLength);
  if (yes === undefined || no === undefined) return undefined;
  if (yes.some((token) => no.includes(token))) return undefined;
  const choices: [string, boolean][] = [];
  for (const [found, answer] of [
    [yes, true],
    [no, false],
  ] as const) {
    for (const token of found) {
      const id = tokens.id(token);
      if (id !== undefined) choices.push([id, answer]);
    }
  }
  // fromEntries makes own properties of any id.
  return Object.fromEntries(choices);
}
