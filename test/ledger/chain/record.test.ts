// The body of a record: its form, its limits, and what can be read of it without parsing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/ledger/chain/canonical.ts";
import { draftRecord, matchingNotice, parseRecord } from "../../../src/ledger/chain/record.ts";
import { decision, NOON, NOTICE } from "../_records.ts";

const ids = fc.dictionary(fc.string({ unit: "binary", maxLength: 30 }), fc.boolean(), {
  maxKeys: 6,
});
const text = fc.string({ unit: "binary", maxLength: 35 });
const token = fc.stringMatching(/^[\w.-]{1,30}$/);
/** Decisions with anything in them that a record may hold. */
const decisions = fc
  .record({
    subject: token,
    time: fc.integer({ min: 0, max: 8.64e15 }),
    validUntil: fc.integer({ min: 0, max: 8.64e15 }),
    policyVersion: text,
    language: text,
    categories: ids,
    services: ids,
    region: fc.option(text, { nil: undefined }),
    host: text,
    notice: fc.constantFrom(NOTICE, undefined),
    withdrawal: fc.option(text, { nil: undefined }),
    key: fc.option(token, { nil: undefined }),
  })
  .map((parts) => decision(parts));
/** Names that are those of the record's own fields, to mislead. */
const further = fc.option(
  fc.dictionary(
    fc.constantFrom(
      "subject",
      "key",
      "time",
      "type",
      "notice",
      "language",
      "id",
      "granted",
      "method",
    ),
    fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(NOTICE.hash)),
  ),
  { nil: undefined },
);

describe("draftRecord", () => {
  it("writes canonical JSON, whatever is in it", () => {
    fc.assert(
      fc.property(decisions, further, (sent, more) => {
        const { body } = draftRecord(sent, more);
        expect(canonicalJson(JSON.parse(body))).toBe(body);
      }),
    );
  });

  it("says of its columns what parsing says, and of no others", () => {
    fc.assert(
      fc.property(decisions, decisions, further, (sent, other, more) => {
        const draft = draftRecord(sent, more);
        const record = parseRecord(draft.body);
        expect(record).toMatchObject({ subject: sent.subject });
        expect(matchingNotice(draft.body, draft)).toBe(record?.notice ?? null);
        for (const parts of [
          { subject: other.subject },
          { time: other.time },
          { key: other.key ?? null },
        ]) {
          const columns = { ...draft, ...parts };
          const isSame = Object.entries(parts).every(
            ([name, value]) => draft[name as "key"] === value,
          );
          expect(matchingNotice(draft.body, columns) !== undefined).toBe(isSame);
        }
      }),
    );
  });

  it("never throws on a body that is none of ours", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.json()), (body) => {
        expect(matchingNotice(body, { subject: "s", key: null, time: 0 })).toBeUndefined();
        expect(parseRecord(body)).toBeUndefined();
      }),
    );
  });

  it.each([
    ["event", { event: "guessed" }],
    ["event", { event: "toString" }],
    ["method", { method: "mind-reading" }],
    ["regime", { regime: "none" }],
    ["subject", { subject: "" }],
    ["subject", { subject: "x".repeat(65) }],
    ["subject", { subject: "a'b" }],
    ["subject", { subject: "a\u0000" }],
    ["time", { time: 1.5 }],
    ["time", { time: -1 }],
    ["time", { time: 1e16 }],
    ["validUntil", { validUntil: Number.NaN }],
    ["host", { host: "x".repeat(254) }],
    ["language", { language: "x".repeat(36) }],
    ["region", { region: 7 }],
    ["policyVersion", { policyVersion: undefined }],
    ["categories.marketing", { categories: { marketing: "yes" } }],
    ["services", { services: { ["x".repeat(201)]: true } }],
    ["key", { key: "a b" }],
    ["signals.gpc", { signals: { gpc: undefined, dnt: false } }],
    ["signals.dnt", { signals: { gpc: true, dnt: "1" } }],
    [
      "record",
      {
        services: Object.fromEntries(
          Array.from({ length: 900 }, (_, i) => ["x".repeat(90) + i, true]),
        ),
      },
    ],
  ])("refuses a wrong %s and says so", (field, parts) => {
    expect(() => draftRecord({ ...decision(), ...parts } as never)).toThrow(
      expect.objectContaining({
        code: "bad-record",
        message: expect.stringMatching(`^${field}: `) as string,
      }),
    );
  });

  it.each([
    [{ ["x y"]: 1 }],
    [{ "1": 1 }],
    [{ a: "x".repeat(1001) }],
    [{ a: Infinity }],
    [{ a: { b: 1 } }],
    [Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`f${i}`, 1]))],
  ])("refuses further fields of a wrong kind: %j", (fields) => {
    expect(() => draftRecord(decision(), fields as never)).toThrow(/^further/);
  });

  it("gives each record an id of its own", () => {
    expect(draftRecord(decision({ subject: "a" })).body).not.toBe(
      draftRecord(decision({ subject: "a" })).body,
    );
    expect(draftRecord(decision()).time).toBe(NOON);
  });
});
