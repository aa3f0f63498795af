import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Edits } from "../../../../src/gate/html/output/edits.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe("edits", () => {
  it("are made in order of place, however they were asked for", () => {
    const edits = new Edits();
    edits.insert(4, bytes("D"));
    edits.insert(0, bytes("A"));
    edits.replace(1, 3, bytes("-"));
    expect(Buffer.concat(edits.apply(bytes("abcdef"), 0, 6)).toString()).toBe("Aa-dDef");
  });

  it("asked for twice are made once; different ones at one place all", () => {
    const edits = new Edits();
    for (const text of ["x", "y", "x"]) edits.insert(1, bytes(text));
    expect(Buffer.concat(edits.apply(bytes("ab"), 0, 2)).toString()).toBe("axyb");
  });

  it("wait for the bytes they stand before, unless there are none to come", () => {
    const edits = new Edits();
    edits.insert(2, bytes("x"));
    expect(Buffer.concat(edits.apply(bytes("ab"), 0, 2)).toString()).toBe("ab");
    expect(Buffer.concat(edits.apply(bytes("cd"), 2, 2)).toString()).toBe("xcd");
    edits.insert(4, bytes("y"));
    expect(Buffer.concat(edits.apply(bytes(""), 4, 0, true)).toString()).toBe("y");
  });

  it("inside what was replaced are gone with it", () => {
    const edits = new Edits();
    edits.replace(1, 4, bytes("-"));
    edits.insert(2, bytes("x"));
    expect(Buffer.concat(edits.apply(bytes("abcde"), 0, 5)).toString()).toBe("a-e");
  });

  it("leave the window itself where there are none", () => {
    const window = bytes("abc");
    const pieces = new Edits().apply(window, 10, 3);
    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toBe(window);
  });

  it("leave long stretches where they are, and copy short ones together", () => {
    const window = Buffer.alloc(10_000, 120);
    const edits = new Edits();
    for (const at of [10, 20, 5000, 9990]) edits.insert(at, bytes("-"));
    const pieces = edits.apply(window, 0, window.length);
    expect(pieces.map((piece) => piece.buffer === window.buffer)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(Buffer.concat(pieces).toString().replaceAll("-", "")).toBe(window.toString());
    expect(Buffer.concat(pieces).length).toBe(10_004);
  });

  it("give the same in pieces as at once", () => {
    const text = "abcdefghijklmnopqrstuvwxyz";
    fc.assert(
      fc.property(fc.array(fc.nat(25), { maxLength: 12 }), fc.nat(25), (places, cutAt) => {
        const fill = (edits: Edits): Edits => {
          for (const at of places) edits.insert(at, bytes(`[${at}]`));
          return edits;
        };
        const whole = Buffer.concat(fill(new Edits()).apply(bytes(text), 0, 26, true)).toString();
        const edits = fill(new Edits());
        const first = Buffer.concat(edits.apply(bytes(text), 0, cutAt)).toString();
        const second = Buffer.concat(
          edits.apply(bytes(text.slice(cutAt)), cutAt, 26 - cutAt, true),
        ).toString();
        expect(first + second).toBe(whole);
        expect(whole.replaceAll(/\[\d+\]/g, "")).toBe(text);
      }),
    );
  });
});
