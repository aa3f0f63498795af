import { describe, expect, it } from "vitest";
import { formKeyOf, isFormKey, pageKeyOf, randomKey } from "../../src/engine/form-key.ts";

describe("the key of a form", () => {
  it("is another each time, however often one is asked for", () => {
    const keys = Array.from({ length: 3000 }, randomKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^[\w-]{16}$/.test(key))).toBe(true);
  });

  it("is good for whoever holds the cookie that it was made for, and for nobody else", () => {
    const [own, other] = [randomKey(), randomKey()];
    const key = formKeyOf(own, own);
    expect(isFormKey(key, [own])).toBe(true);
    expect(isFormKey(key, [other, own])).toBe(true);
    expect(isFormKey(key, [other])).toBe(false);
    expect(isFormKey(key, [])).toBe(false);
  });

  it("is another each time, and begins with what pages of this visitor are known by", () => {
    const own = randomKey();
    expect(formKeyOf(own, own)).not.toBe(formKeyOf(own, own));
    expect(formKeyOf(own, own).slice(0, 16)).toBe(pageKeyOf(own));
  });

  it("is none if a character is changed, added or left out", () => {
    const own = randomKey();
    const key = formKeyOf(own, own);
    for (let i = 16; i < key.length; i++) {
      const changed = key.slice(0, i) + (key[i] === "A" ? "B" : "A") + key.slice(i + 1);
      expect(isFormKey(changed, [own])).toBe(false);
    }
    for (const wrong of ["", key.slice(1), `${key}A`, pageKeyOf(own), "\u{1f511}".repeat(27)]) {
      expect(isFormKey(wrong, [own])).toBe(false);
    }
  });
});
