// The GPP decoder beside IAB Tech Lab's own, section by section.
import { GppModel } from "@iabgpp/cmpapi";
import { describe, expect, it } from "vitest";
import { gpp } from "../../src/interop/gpp.ts";
import { readGppString, readOptOuts } from "../../src/interop/gpp-string.ts";
import { createRandom } from "../fuzz/random.ts";
import { read, said } from "./_catalogue.ts";
import { tcfString } from "./_tcf-strings.ts";

const STATES =
  "usca usva usco usut usct usfl usmt usor ustx usde usia usne usnh usnj ustn usmn usmd usin usky usri";
const SECTIONS = new Map([
  ["usnat", 7],
  ...STATES.split(" ").map((name, i) => [name, i + 8] as const),
]);
/** Fields by section: California knows no targeted advertising, and all but it and the nation no sharing. */
const fieldsOf = (section: string): readonly string[] => [
  "SaleOptOut",
  ...(section === "usnat" || section === "usca" ? ["SharingOptOut"] : []),
  ...(section === "usca" ? [] : ["TargetedAdvertisingOptOut"]),
];
const KEYS = {
  SaleOptOut: "sale",
  SharingOptOut: "sharing",
  TargetedAdvertisingOptOut: "targeted",
} as const;

describe("a string is read as IAB's own package reads it", () => {
  it("in 300 of them, with any sections", () => {
    const random = createRandom(7);
    for (let i = 0; i < 300; i++) {
      const model = new GppModel();
      const sections = [...SECTIONS].filter(() => random.chance(0.3));
      for (const [name] of sections) {
        for (const field of fieldsOf(name)) model.setFieldValue(name, field, random.below(3));
        if (random.chance(0.3) && hasGpc(name)) model.setFieldValue(name, "Gpc", true);
      }
      const text = model.encode();
      const found = readGppString(text);
      expect([...(found?.keys() ?? [])], text).toEqual(sections.map(([, id]) => id));
      const theirs = new GppModel(text);
      for (const [name, id] of sections) {
        const optOuts = readOptOuts(id, found?.get(id) ?? "");
        for (const field of fieldsOf(name)) {
          const key = KEYS[field as keyof typeof KEYS];
          expect(optOuts?.[key], `${name} ${field} of ${text}`).toBe(
            theirs.getFieldValue(name, field) === 1,
          );
        }
        if (hasGpc(name))
          expect(optOuts?.gpc, `${name} of ${text}`).toBe(theirs.getFieldValue(name, "Gpc"));
      }
    }
  });
});

/** Virginia, Utah and Florida have no subsection for the signal. */
function hasGpc(section: string): boolean {
  const model = new GppModel();
  model.setFieldValue(section, "SaleOptOut", 1);
  return model.hasField(section, "Gpc");
}

describe("what a string says", () => {
  const of = (fields: Readonly<Record<string, number | boolean>>): string => {
    const model = new GppModel();
    for (const [field, value] of Object.entries(fields)) model.setFieldValue("usnat", field, value);
    return model.encode();
  };
  const tcfText = (purposes: readonly number[]): string =>
    `DBABMA~${tcfString({ purposes, vendors: [] })}`;

  it.each([
    ["an opt-out of sale", `__gpp=${of({ SaleOptOut: 1 })}`, "-marketing"],
    [
      "an opt-out of targeted advertising",
      `__gpp=${of({ TargetedAdvertisingOptOut: 1 })}`,
      "-marketing",
    ],
    ["the signal", `__gpp=${of({ SaleOptOut: 2, Gpc: true })}`, "-marketing"],
    ["no opt-out, which is no consent", `__gpp=${of({ SaleOptOut: 2, SharingOptOut: 2 })}`, "none"],
    [
      "consent to the use of data, which is not to any of ours",
      `__gpp=${of({ PersonalDataConsents: 2 })}`,
      "none",
    ],
    ["version 1 of the national section", "__gpp=DBABLA~BVQqAAAAAgA.QA; __gpp_sid=7", "none"],
    ["version 1, opted out", "__gpp=DBABLA~BAAUAAAAAgA.QA", "-marketing"],
    ["US Privacy", "__gpp=DBABTA~1YYN", "-marketing"],
    [
      "the TCF, where it applies",
      `__gpp=${tcfText([1, 8, 9])}; __gpp_sid=2`,
      "+statistics -marketing -preferences",
    ],
    ["the TCF, where it does not", `__gpp=${tcfText([1, 8, 9])}; __gpp_sid=-1`, "none"],
    ["an unknown version of a section", "__gpp=DBABLA~DAAUAAAAAgA", "invalid"],
    ["fewer sections than the header says", "__gpp=DBABLA", "invalid"],
    ["garbage", "__gpp=DB", "invalid"],
  ])("%s", (_, header, expected) => {
    expect(said(read(gpp(), header))).toBe(expected);
  });
});
