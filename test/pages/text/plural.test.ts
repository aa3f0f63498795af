import { describe, expect, it } from "vitest";
import { plural } from "../../../src/pages/text/plural.ts";

describe("plural", () => {
  it.each([
    ["pl", [1, 3, 5, 22], ["1 inny", "3 inne", "5 innych", "22 inne"]],
    ["sl", [1, 2, 3, 5, 102], ["1 one", "2 two", "3 few", "5 other", "102 two"]],
    ["ar", [0, 1, 2, 3, 11, 100], ["0 zero", "1 one", "2 two", "3 few", "11 many", "100 other"]],
    ["lv", [10, 21, 22], ["10 zero", "21 one", "22 other"]],
    ["ja", [1, 2], ["1 other", "2 other"]],
  ] as const)("counts in %s", (language, counts, said) => {
    const forms =
      language === "pl"
        ? { one: "# inny", few: "# inne", many: "# innych", other: "# innego" }
        : {
            zero: "# zero",
            one: "# one",
            two: "# two",
            few: "# few",
            many: "# many",
            other: "# other",
          };
    expect(counts.map(plural(language, forms))).toEqual(said);
  });

  it("says `other` where a category has no form", () => {
    expect(plural("ru", { other: "ещё #" })(3)).toBe("ещё 3");
  });
});
