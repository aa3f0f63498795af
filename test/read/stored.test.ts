import { describe, expect, it } from "vitest";
import { createConsentCodec, NO_SUBJECT } from "../../src/read/consent-cookie.ts";
import { readStored } from "../../src/read/stored.ts";
import type { Decision } from "../../src/read/types.ts";
import { catalogue, consent, held, now, pairs, refusal } from "./site.ts";

const codec = createConsentCodec(catalogue, []);
const read = (...values: string[]) =>
  readStored(pairs("consent", ...values), "consent", codec, now);
const later = (decision: Decision): Decision => ({ ...decision, time: decision.time + 1000 });

/** Both orders: which cookie comes first is up to the browser. */
function readBoth(one: Decision, other: Decision) {
  const values = [codec.encode(one), codec.encode(other)];
  const results = [read(...values), read(...values.toReversed())];
  expect(results[0]).toEqual(results[1]);
  return results[0];
}

describe("readStored", () => {
  it("finds nothing where no cookie has the name", () => {
    const other = pairs("Consent", codec.encode(consent));
    expect(readStored(other, "consent", codec, now)).toEqual({ kind: "none" });
    expect(read()).toEqual({ kind: "none" });
  });

  it("reads the one cookie there is", () => {
    expect(read(codec.encode(consent))).toEqual(held(consent));
  });

  it("is invalid if none of several is valid", () => {
    expect(read("yes", "no")).toEqual({ kind: "invalid", why: "format" });
  });

  it("takes a valid one among invalid ones", () => {
    expect(read("yes", codec.encode(consent), "")).toEqual(held(consent));
  });

  it("takes the newest of two, be it a refusal or a grant", () => {
    expect(readBoth(consent, later(refusal))).toEqual(held(later(refusal)));
    expect(readBoth(refusal, later(consent))).toEqual(held(later(consent)));
  });

  it("takes the refusal of two with the same second", () => {
    expect(readBoth(consent, refusal)).toEqual(held(refusal));
  });

  it("takes the one that refuses a service by name besides", () => {
    const fewer = { ...consent, services: { youtube: false } };
    expect(readBoth(consent, fewer)).toEqual(held(fewer));
  });

  it("takes the one that says less yes", () => {
    const less = { ...consent, categories: { statistics: true } };
    expect(readBoth(consent, less)).toEqual(held(less));
  });

  it("believes neither if each grants what the other refuses", () => {
    const one = { ...consent, categories: { statistics: true, marketing: false } };
    const other = { ...consent, categories: { statistics: false, marketing: true } };
    expect(readBoth(one, other)).toEqual({ kind: "invalid", why: "contradiction" });
  });

  it("does not fall back to an older grant where the newest contradict each other", () => {
    const one = later({ ...consent, categories: { statistics: true, marketing: false } });
    const other = later({ ...consent, categories: { statistics: false, marketing: true } });
    for (const values of [
      [one, other, consent],
      [consent, one, other],
      [one, consent, other],
    ]) {
      expect(read(...values.map((decision) => codec.encode(decision)))).toEqual({
        kind: "invalid",
        why: "contradiction",
      });
    }
  });

  it("does not spend its time on a heap of cookies", () => {
    const heap = Array.from({ length: 399 }, () => codec.encode(consent));
    expect(read(...heap)).toEqual({ kind: "invalid", why: "too many" });
  });

  it("makes no grant of what a decision of another subject refuses, however old that is", () => {
    const tossed = later({ ...consent, id: "T".repeat(22) });
    const stored = readBoth(refusal, tossed);
    expect(stored?.kind).toBe("decision");
    const decision = stored?.kind === "decision" ? stored.decision : undefined;
    expect(Object.values(decision?.categories ?? {})).not.toContain(true);
    expect(decision?.id).toBe(NO_SUBJECT);
  });

  it("makes none of it either where nobody has an id, or the grant is of a service", () => {
    const anonymous = { ...refusal, id: NO_SUBJECT };
    const service = { id: NO_SUBJECT, categories: {}, services: { youtube: true } };
    for (const grant of [
      { ...consent, id: NO_SUBJECT },
      { ...consent, ...service },
    ]) {
      const stored = readBoth(anonymous, later(grant));
      const { categories, services } = stored?.kind === "decision" ? stored.decision : grant;
      expect([...Object.values(categories), ...Object.values(services)]).not.toContain(true);
    }
  });

  it("lets a newer refusal of another subject hold, and a grant that nobody refuses", () => {
    const other = later({ ...refusal, id: "T".repeat(22) });
    expect(readBoth(consent, other)).toEqual(held(other));
    const again = later({ ...consent, id: "T".repeat(22) });
    expect(readBoth(consent, again)).toEqual(held(again));
  });
});
