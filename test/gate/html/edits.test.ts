import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Edits } from "../../../src/gate/html/edits.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe("edits", () => {
  it("are made in order of place, however they were asked for", () => {
    const edits = new Edits();
    edits.insert(4, bytes("D"));
    edits.insert(0, bytes("A"));
    edits.replace(1, 3, bytes("-"));
    expect(Buffer.from(edits.apply(bytes("abcdef"), 0, 6)).toString()).toBe("Aa-dDef");
  });

  it("asked for twice are made once; different ones at one place all", () => {
    const edits = new Edits();
    for (const text of ["x", "y", "x"]) edits.insert(1, bytes(text));
    expect(Buffer.from(edits.apply(bytes("ab"), 0, 2)).toString()).toBe("axyb");
  });

  it("wait for the bytes they stand before, unless there are none to come", () => {
    const edits = new Edits();
    edits.insert(2, bytes("x"));
    expect(Buffer.from(edits.apply(bytes("ab"), 0, 2)).toString()).toBe("ab");
    expect(Buffer.from(edits.apply(bytes("cd"), 2, 2)).toString()).toBe("xcd");
    edits.insert(4, bytes("y"));
    expect(Buffer.from(edits.apply(bytes(""), 4, 0, true)).toString()).toBe("y");
  });

  it("inside what was replaced are gone with it", () => {
    const edits = new Edits();
    edits.replace(1, 4, bytes("-"));
    edits.insert(2, bytes("x"));
    expect(Buffer.from(edits.apply(bytes("abcde"), 0, 5)).toString()).toBe("a-e");
  });

  it("leave the window itself where there are none", () => {
    const window = bytes("abc");
    expect(new Edits().apply(window, 10, 3)).toBe(window);
  });

  it("give the same in pieces as at once", () => {
    const text = "abcdefghijklmnopqrstuvwxyz";
    fc.assert(
      fc.property(fc.array(fc.nat(25), { maxLength: 12 }), fc.nat(25), (places, cutAt) => {
        const fill = (edits: Edits): Edits => {
          for (const at of places) edits.insert(at, bytes(`[${at}]`));
          return edits;
        };
        const whole = Buffer.from(fill(new Edits()).apply(bytes(text), 0, 26, true)).toString();
        const edits = fill(new Edits());
        const first = Buffer.from(edits.apply(bytes(text), 0, cutAt)).toString();
        const second = Buffer.from(
          edits.apply(bytes(text.slice(cutAt)), cutAt, 26 - cutAt, true),
        ).toString();
        expect(first + second).toBe(whole);
        expect(whole.replaceAll(/\[\d+\]/g, "")).toBe(text);
      }),
    );
  });
});
