import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoTime } from "../../../src/ledger/chain/iso-time.ts";
import { LAST_TIME } from "../../../src/ledger/chain/record.ts";

describe("isoTime", () => {
  it("says what Date says, from the first millisecond to the last", () => {
    const edges = [0, 1, 86_399_999, 86_400_000, 253_402_300_799_999, 253_402_300_800_000];
    for (const time of [...edges, LAST_TIME])
      expect(isoTime(time)).toBe(new Date(time).toISOString());
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_TIME }), (time) => {
        expect(isoTime(time)).toBe(new Date(time).toISOString());
      }),
      { numRuns: 5000 },
    );
  });

  it("knows no day that Date does not know", () => {
    for (const time of [LAST_TIME + 86_400_000, Number.NaN, Infinity]) {
      expect(() => isoTime(time)).toThrow(RangeError);
    }
  });
});
