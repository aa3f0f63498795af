import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../../src/decide/decide.ts";
import type { ConsentState } from "../../../src/decide/types.ts";
import { variantKey } from "../../../src/gate/caching/caching-variant.ts";
import { variantMark } from "../../../src/gate/caching/etag.ts";
import { answersKey } from "../../../src/decide/answers-key.ts";
import { catalogue, held, now, refusal } from "../../read/site.ts";

const answer = fc.option(fc.boolean(), { nil: undefined });
const answers = (ids: readonly string[]): fc.Arbitrary<Record<string, boolean>> =>
  fc
    .tuple(...ids.map(() => answer))
    .map((given) =>
      Object.fromEntries(ids.flatMap((id, i) => (given[i] === undefined ? [] : [[id, given[i]]]))),
    );

const states = fc
  .record({
    categories: answers(["preferences", "statistics", "marketing"]),
    services: answers(["heatmap", "youtube", "maps"]),
  })
  .map((choices): ConsentState =>
    decide({
      catalogue,
      facts: {
        cookies: [],
        stored: held({ ...refusal, ...choices }),
        signals: { gpc: false, dnt: false },
        region: undefined,
      },
      regime: "opt-in",
      now,
      validFor: 15_778_800,
      signalAlwaysWins: false,
    }),
  );

describe("what pages of one consent are told apart by", () => {
  it("differs where anything that they show does", () => {
    const mark = (consent: ConsentState): string => variantMark({ catalogue, consent });
    fc.assert(
      fc.property(states, states, (one, other) => {
        if (answersKey(catalogue, one) === answersKey(catalogue, other)) return;
        expect(variantKey(catalogue, one)).not.toBe(variantKey(catalogue, other));
        expect(mark(one)).not.toBe(mark(other));
      }),
      { numRuns: 2000 },
    );
  });
});
