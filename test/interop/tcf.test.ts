// The TCF decoder beside those of IAB Tech Lab and IAB Europe, and the rules that make a string invalid.
import { TCString as EuropeString } from "@iabtcf/core";
import { TCString } from "@iabtechlabtcf/core";
import { describe, expect, it } from "vitest";
import { tcf } from "../../src/interop/tcf.ts";
import { readTcfString } from "../../src/interop/tcf-string.ts";
import { createRandom } from "../fuzz/random.ts";
import { read, said } from "./_catalogue.ts";
import { tcfString, vendorIds } from "./_tcf-strings.ts";

const some = (random: ReturnType<typeof createRandom>, from: readonly number[]): number[] =>
  from.filter(() => random.chance(0.5));
const PURPOSES = Array.from({ length: 11 }, (_, i) => i + 1);
const EVERY = PURPOSES;

describe("a string is read as IAB's own packages read it", () => {
  it("in 500 of them", () => {
    const random = createRandom(11);
    for (let i = 0; i < 500; i++) {
      const text = tcfString({
        purposes: some(random, PURPOSES),
        vendors: some(random, vendorIds),
        legitimate: some(random, [2, 7, 8, 9, 10]),
        disclosed: some(random, vendorIds),
        specialFeatures: some(random, [1, 2]),
        policyVersion: random.pick([4, 5]),
        updated: new Date(Date.UTC(2024, 0, 1 + random.below(900))),
      });
      const ours = readTcfString(text);
      const techLab = TCString.decode(text);
      const europe = EuropeString.decode(text);
      expect(ours).toBeDefined();
      expect([...(ours?.purposes ?? [])]).toEqual(
        PURPOSES.filter((id) => techLab.purposeConsents.has(id)),
      );
      expect([...(ours?.purposes ?? [])]).toEqual(
        PURPOSES.filter((id) => europe.purposeConsents.has(id)),
      );
      expect([...(ours?.specialFeatures ?? [])]).toEqual(
        [1, 2].filter((id) => techLab.specialFeatureOptins.has(id)),
      );
      for (let id = 1; id <= 1300; id++) {
        if (ours?.vendors.has(id) !== techLab.vendorConsents.has(id))
          throw new Error(`vendor ${id} of ${text}`);
        if (ours.disclosed?.has(id) !== techLab.vendorsDisclosed.has(id))
          throw new Error(`disclosed ${id} of ${text}`);
      }
      expect(ours?.lastUpdated).toBe(techLab.lastUpdated.getTime());
      expect(ours?.policyVersion).toBe(Number(techLab.policyVersion));
    }
  });
});

describe("what a string grants", () => {
  const header = (text: string): string => `euconsent-v2=${text}`;
  const reader = tcf({ vendors: { 755: { service: "google-ads", purposes: [1, 3, 4] } } });

  it.each([
    [
      "all purposes",
      tcfString({ purposes: EVERY, vendors: [755] }),
      "+google-ads +marketing +preferences +statistics",
    ],
    [
      "none",
      tcfString({ purposes: [], vendors: [] }),
      "-google-ads -marketing -preferences -statistics",
    ],
    [
      "statistics alone",
      tcfString({ purposes: [1, 8, 9], vendors: [755] }),
      "+statistics -google-ads -marketing -preferences",
    ],
    [
      "legitimate interests, which are no consent",
      tcfString({ purposes: [1], legitimate: [2, 7, 8, 9, 10], vendors: [755] }),
      "-google-ads -marketing -preferences -statistics",
    ],
    [
      "a vendor that was not disclosed",
      tcfString({ purposes: EVERY, vendors: [755], disclosed: [1] }),
      "+marketing +preferences +statistics -google-ads",
    ],
    [
      "policies of TCF 2.1",
      tcfString({
        purposes: EVERY,
        vendors: [],
        policyVersion: 2,
        updated: new Date("2026-01-01"),
      }),
      "stale +marketing +preferences +statistics -google-ads",
    ],
    [
      "policies that are unknown",
      tcfString({ purposes: EVERY, vendors: [], policyVersion: 6 }),
      "invalid",
    ],
    [
      "no disclosed vendors, since 1 March 2026",
      tcfString({ purposes: EVERY, vendors: [755], withoutDisclosed: true }),
      "invalid",
    ],
    [
      "no disclosed vendors, before",
      tcfString({
        purposes: EVERY,
        vendors: [755],
        withoutDisclosed: true,
        updated: new Date("2026-02-28"),
      }),
      "+google-ads +marketing +preferences +statistics",
    ],
    ["version 1", "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", "invalid"],
    ["cut", tcfString({ purposes: EVERY, vendors: [755] }).slice(0, 30), "invalid"],
    [
      "two segments of one type",
      `${tcfString({ purposes: EVERY, vendors: [] })}.IAAA.IAAA`,
      "invalid",
    ],
    ["garbage", "C!", "invalid"],
  ])("%s", (_, text, expected) => {
    expect(said(read(reader, header(text)))).toBe(expected);
  });

  it("is nothing where the string is not for this service", () => {
    const text = tcfString({ purposes: EVERY, vendors: [] });
    // Bit 138, the first of the 24th character.
    const global = `${text.slice(0, 23)}${flip(text[23] ?? "", 5)}${text.slice(24)}`;
    expect(said(read(tcf(), header(global)))).toBe("invalid");
  });

  it("follows the mapping of the site", () => {
    const own = tcf({ purposes: { marketing: [1], statistics: [1, "special-1"] } });
    expect(said(read(own, header(tcfString({ purposes: [1], vendors: [] }))))).toBe(
      "+marketing -statistics",
    );
    const precise = tcfString({ purposes: [1], vendors: [], specialFeatures: [1] });
    expect(said(read(own, header(precise)))).toBe("+marketing +statistics");
  });

  it("takes as long as the string: many ranges are looked at once", () => {
    const text = tcfString({ purposes: EVERY, vendors: [755] });
    expect(readTcfString(`${text}${".IAAA".repeat(5000)}`)).toBeUndefined();
  });
});

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The character with one of its bits flipped, counted from the last. */
function flip(char: string, bit: number): string {
  return DIGITS[DIGITS.indexOf(char) ^ (1 << bit)] ?? "";
}
