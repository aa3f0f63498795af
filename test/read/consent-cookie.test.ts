import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { createConsentCodec, newSubjectId } from "../../src/read/consent-cookie.ts";
import { createSigner } from "../../src/read/signer.ts";
import type { Decision, Method, Regime, Stored } from "../../src/read/types.ts";
import { catalogue, consent, day, held, now, policy, refusal } from "./site.ts";

const plain = createConsentCodec(catalogue, []);
const signed = createConsentCodec(catalogue, ["secret"]);
const why = (stored: Stored) => (stored.kind === "invalid" ? stored.why : stored.kind);
const cookieOctets = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

const subset = (...ids: string[]) =>
  fc
    .tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.constantFrom(true, false, undefined))))
    .map(
      (entries) =>
        Object.fromEntries(entries.filter(([, answer]) => answer !== undefined)) as Record<
          string,
          boolean
        >,
    );

/** What is remembered of some purposes, or nothing of any. */
const anyPurposes = (time: number): fc.Arbitrary<Pick<Decision, "purposes">> =>
  fc
    .uniqueArray(fc.constantFrom("preferences", "statistics", "marketing"))
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.tuple(
            fc.constant(id),
            fc.record({
              fingerprint: fc.stringMatching(/^[A-Za-z0-9_-]{4}$/),
              time: fc.integer({ min: 0, max: time / 1000 }).map((seconds) => seconds * 1000),
            }),
          ),
        ),
      ),
    )
    .map((entries) => (entries.length === 0 ? {} : { purposes: Object.fromEntries(entries) }));

const anyHeading: fc.Arbitrary<Decision> = fc.record({
  id: fc.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  time: fc.integer({ min: 0, max: now / 1000 }).map((seconds) => seconds * 1000),
  policy: fc.stringMatching(/^[A-Za-z0-9_-]{8}$/),
  method: fc.constantFrom<Method>(
    "banner",
    "preferences",
    "placeholder",
    "api",
    "import",
    "signal",
  ),
  regime: fc.constantFrom<Regime>("opt-in", "opt-out", "notice"),
  signals: fc.record({ gpc: fc.boolean(), dnt: fc.boolean() }),
  categories: subset("preferences", "statistics", "marketing"),
  services: subset("audience", "heatmap", "youtube", "maps"),
});

const anyDecision: fc.Arbitrary<Decision> = anyHeading.chain((decision) =>
  anyPurposes(decision.time).map((purposes) => ({ ...decision, ...purposes })),
);

/** Small damage to a text: what truncation, bit rot and curious people do. */
const mutated = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        cut: fc.nat(3),
        insert: fc.oneof(
          fc.constantFrom("", ".", "s:", "1.", "A", "-", "%", "\0", '"'),
          fc.string({ unit: "binary", maxLength: 3 }),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((edits) =>
      edits.reduce(
        (current, { at, cut, insert }) => current.slice(0, at) + insert + current.slice(at + cut),
        text,
      ),
    );

describe("the consent cookie", () => {
  it.each([
    ["unsigned", plain],
    ["signed", signed],
  ])("says, %s, what it was told, in cookie-octets only", (_, codec) => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const value = codec.encode(decision);
        expect(codec.decode(value, now)).toEqual(held(decision));
        expect(value).toMatch(cookieOctets);
        expect(encodeURIComponent(value.replace(/^s:/, "")).length).toBeLessThan(300);
      }),
      { numRuns: 500 },
    );
  });

  it("has at most 256 bytes with 10 categories, 20 services by name, and a signature", () => {
    const categories = Array.from({ length: 10 }, (_, i) => `category-with-a-long-name-${i}`);
    const services = Array.from({ length: 20 }, (_, i) => `a-service-with-a-long-name-${i}`);
    const large = defineCatalogue({
      policy,
      categories: categories.map((id) => ({ id, name: id })),
      services: services.map((id) => ({ id, name: id, category: "marketing" })),
    });
    const decision: Decision = {
      ...consent,
      categories: Object.fromEntries(categories.map((id, i) => [id, i % 2 === 0])),
      services: Object.fromEntries(services.map((id, i) => [id, i % 3 === 0])),
    };
    const value = createConsentCodec(large, ["secret"]).encode(decision);
    expect(Buffer.byteLength(value)).toBeLessThanOrEqual(256);
    expect(createConsentCodec(large, ["secret"]).decode(value, now)).toEqual(held(decision));
  });

  it("keeps a form that older cookies have", () => {
    expect(plain.encode(refusal)).toMatchInlineSnapshot(
      `"1.abcdefghijklmnopqrstuv.0toupc0AAQOyi9JjO..GsuzxC3l.."`,
    );
    expect(signed.encode(refusal)).toBe(createSigner(["secret"]).sign(plain.encode(refusal)));
  });

  it("keeps a form that remembers each purpose, and the time of those answered earlier", () => {
    const purposes = {
      statistics: { fingerprint: "Abc-", time: refusal.time - day },
      marketing: { fingerprint: "_9zZ", time: refusal.time },
    };
    const decision = { ...refusal, purposes };
    const value = plain.encode(decision);
    expect(value).toMatchInlineSnapshot(
      `"2.abcdefghijklmnopqrstuv.0toupc0AAQOyi9JjO..GsuzxC3l...GsuzAbc-xC3l_9zZ.Gsuz0tosuo0"`,
    );
    expect(plain.decode(value, now)).toEqual(held(decision));
  });

  it("takes no purpose for older than the decision that cannot be", () => {
    const later = { statistics: { fingerprint: "Abcd", time: refusal.time + day } };
    const value = plain.encode({ ...refusal, purposes: later });
    expect(plain.decode(value, now)).toEqual(
      held({ ...refusal, purposes: { statistics: { fingerprint: "Abcd", time: refusal.time } } }),
    );
  });

  it("stays small, whatever is remembered of 10 categories", () => {
    const ids = Array.from({ length: 10 }, (_, i) => `category-${i}`);
    const large = defineCatalogue({
      policy,
      categories: ids.map((id) => ({ id, name: id })),
      services: ids.map((id) => ({ id: `s-${id}`, name: id, category: id })),
    });
    const purposes = Object.fromEntries(ids.map((id) => [id, { fingerprint: "Abcd", time: day }]));
    const categories = Object.fromEntries(ids.map((id) => [id, true]));
    const value = createConsentCodec(large, ["secret"]).encode({
      ...refusal,
      categories,
      purposes,
    });
    expect(value.length).toBeLessThan(350);
  });

  it("holds a whole second", () => {
    const value = plain.encode({ ...refusal, time: refusal.time + 999 });
    expect(plain.decode(value, now)).toEqual(held(refusal));
  });

  it("keeps every choice that a large catalogue can ask for", () => {
    const ids = Array.from({ length: 600 }, (_, i) => `s${i}`);
    const large = defineCatalogue({
      policy,
      services: ids.map((id) => ({ id, name: id, category: "marketing" })),
    });
    const codec = createConsentCodec(large, ["secret"]);
    const decision = { ...refusal, services: Object.fromEntries(ids.map((id) => [id, false])) };
    expect(codec.decode(codec.encode(decision), now)).toEqual(held(decision));
  });

  it("refuses at start a catalogue whose choices no cookie can hold", () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `s${i}`);
    const huge = defineCatalogue({
      policy,
      services: ids.map((id) => ({ id, name: id, category: "marketing" })),
    });
    expect(() => createConsentCodec(huge, [])).toThrow(/more than one cookie can hold/);
  });

  it.each<[string, Partial<Decision>]>([
    ["a subject id of another form", { id: "short" }],
    ["a subject id that would forge a field", { id: "a.b.c.d.e.f.g.h.i.j.k." }],
    ["a policy that is no fingerprint", { policy: "2026" }],
    ["a time that is none", { time: Number.NaN }],
    ["a negative time", { time: -1 }],
    ["a time beyond the form", { time: 8.64e15 }],
    ["an unknown method", { method: "magic" as Method }],
    ["an unknown regime", { regime: "opt-maybe" as Regime }],
  ])("does not write %s", (_, part) => {
    expect(() => plain.encode({ ...refusal, ...part })).toThrow(RangeError);
  });
});

const site = (...ids: string[]) =>
  createConsentCodec(
    defineCatalogue({
      policy,
      services: ids.map((id) => ({ id, name: id, category: "marketing" })),
    }),
    [],
  );
const services = (stored: Stored) => (stored.kind === "decision" ? stored.decision.services : {});

describe("a changed catalogue", () => {
  it("never turns a refusal into a grant, whatever is added, removed or moved", () => {
    // Words such as "all" are reserved: with a digit, none of these is.
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{0,7}\d$/), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(ids, ids, fc.infiniteStream(fc.boolean()), (before, after, answers) => {
        const said = Object.fromEntries(before.map((id) => [id, answers.next().value === true]));
        const value = site(...before).encode({ ...refusal, services: said });
        const read = services(site(...after).decode(value, now));
        expect(read).toEqual(
          Object.fromEntries(Object.entries(said).filter(([id]) => after.includes(id))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("leaves out a service that is gone, silently", () => {
    const value = site("gone", "stays").encode({
      ...refusal,
      services: { gone: true, stays: false },
    });
    expect(services(site("stays").decode(value, now))).toEqual({ stays: false });
  });
});

const lists = (text: string) => text.split(".").slice(3);

describe("a consent cookie that is wrong", () => {
  const value = plain.encode(consent);
  const [version = "", id = "", heading = "", granted = ""] = value.split(".");
  const write = (...choices: string[]) => [version, id, heading, ...choices].join(".");
  const purposes = (terms: string, times: string) =>
    ["2", id, heading, "", "", "", "", terms, times].join(".");
  const [first = "", second = ""] = granted.match(/.{4}/g) ?? [];

  it("is built of the parts that these tests take apart", () => {
    expect(write(first + second, "", "", "")).toBe(value);
    expect(why(plain.decode(write(first, second, "", ""), now))).toBe("decision");
  });

  it.each<[string, string, string]>([
    ["empty", "", "format"],
    ["of an unknown version", value.replace("1.", "3."), "version"],
    ["without what version 2 has", value.replace("1.", "2."), "format"],
    ["with what version 1 has not", `${value}..`, "format"],
    ["with no purposes in version 2", `${value.replace("1.", "2.")}..`, "contradiction"],
    ["with a purpose twice", purposes("AAAAabcdAAAAabcd", ""), "contradiction"],
    ["with purposes out of order", purposes("BBBBabcdAAAAabcd", ""), "contradiction"],
    ["with half a purpose", purposes("AAAAabc", ""), "format"],
    ["with a time of no purpose", purposes("AAAAabcd", "BBBB0000001"), "contradiction"],
    ["with a time as late as the decision", purposes("AAAAabcd", "AAAAzzzzzzz"), "contradiction"],
    ["of a version that looks alike", value.replace("1.", "01."), "version"],
    ["truncated by one", value.slice(0, -1), "format"],
    ["truncated in a list", write(first, "", "").slice(0, -3), "format"],
    ["followed by something", `${value} `, "format"],
    ["followed by a line end", `${value}\n`, "format"],
    ["quoted", `"${value}"`, "format"],
    ["percent-encoded", encodeURIComponent(value).replace("1", "%31"), "format"],
    ["oversized", value + "A".repeat(1024), "too long"],
    ["granting one id twice", write(first + first, "", "", ""), "contradiction"],
    ["granting and refusing one id", write(first, first, "", ""), "contradiction"],
    ["out of order", write(second + first, "", "", ""), "contradiction"],
    [
      "of an unknown method",
      value.replace(heading, `${heading.slice(0, 7)}_${heading.slice(8)}`),
      "format",
    ],
    [
      "of an unknown regime",
      value.replace(heading, `${heading.slice(0, 8)}_${heading.slice(9)}`),
      "format",
    ],
    [
      "in upper case",
      value.replace(heading, heading.slice(0, 7).toUpperCase() + heading.slice(7)),
      "format",
    ],
    ["what other software writes", "yes", "format"],
    ["JSON", '{"marketing":true}', "format"],
    ["base64url with other alphabets", write("+/+/", "", "", ""), "format"],
  ])("is invalid: %s", (_, wrong, reason) => {
    expect(why(plain.decode(wrong, now))).toBe(reason);
  });

  it("is invalid if it comes from the future by more than five minutes", () => {
    const at = (ahead: number) => plain.encode({ ...consent, time: now + ahead });
    expect(why(plain.decode(at(5 * 60_000), now))).toBe("decision");
    expect(why(plain.decode(at(5 * 60_000 + 1000), now))).toBe("future");
  });

  it("is invalid without a signature where there is a secret", () => {
    expect(why(signed.decode(value, now))).toBe("unsigned");
  });

  it("is invalid with a signature where there is no secret", () => {
    expect(why(plain.decode(signed.encode(consent), now))).toBe("unexpected-signature");
  });

  it("is invalid with the signature of another decision", () => {
    const signature = signed.encode(refusal).split(".").at(-1) ?? "";
    expect(why(signed.decode(`s:${value}.${signature}`, now))).toBe("signature");
  });

  it("is invalid with another secret's signature, and valid while that one is rotated out", () => {
    const old = createConsentCodec(catalogue, ["old"]).encode(consent);
    expect(why(signed.decode(old, now))).toBe("signature");
    expect(why(createConsentCodec(catalogue, ["secret", "old"]).decode(old, now))).toBe("decision");
  });

  it("is invalid, signed, after any change at all", () => {
    const good = signed.encode(consent);
    fc.assert(
      fc.property(mutated(good), (wrong) => {
        fc.pre(wrong !== good);
        expect(signed.decode(wrong, now).kind).toBe("invalid");
      }),
      { numRuns: 10_000 },
    );
  });

  it("grants, unsigned, nothing that is not written in the one form of a decision", () => {
    const form = /^1\.[\w-]{22}\.[0-9a-z]{7}[A-E][A-L][\w-]{8}(\.([\w-]{4})*){4}$/;
    fc.assert(
      fc.property(mutated(value), (wrong) => {
        const stored = plain.decode(wrong, now);
        if (stored.kind !== "decision") return;
        expect(wrong).toMatch(form);
        // Tokens of nobody are all that may be lost on the way.
        const again = plain.encode(stored.decision);
        expect(again.split(".").slice(0, 3)).toEqual(wrong.split(".").slice(0, 3));
        for (const [i, list] of lists(again).entries()) {
          for (const token of list.match(/.{4}/g) ?? []) expect(lists(wrong)[i]).toContain(token);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it("is invalid where it is noise, signed or not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1500 }), (noise) => {
        expect(plain.decode(noise, now).kind).toBe("invalid");
        expect(signed.decode(noise, now).kind).toBe("invalid");
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("newSubjectId", () => {
  it("is 22 characters that no one else has", () => {
    const ids = Array.from({ length: 1000 }, () => newSubjectId());
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});
