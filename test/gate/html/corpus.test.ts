import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cut, gatePieces } from "./_gate.ts";

interface Vector {
  readonly id: string;
  readonly html: string;
  readonly leaks?: readonly string[];
  readonly kind?: "leak" | "keep";
  readonly encoding?: BufferEncoding | "utf-16le";
  readonly headers?: object;
}

const read = (name: string): Vector[] => {
  const path = new URL(`../../corpus/leak/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Vector[];
};
const documents = [...read("vectors"), ...read("pages")].map((vector) => ({
  ...vector,
  bytes: Buffer.from(vector.html, vector.encoding === "utf-16le" ? "utf16le" : vector.encoding),
}));
/** UTF-16 is transcoded before it reaches this gate; headers are another gate's. */
const readable = documents.filter(({ encoding, headers }) => encoding !== "utf-16le" && !headers);

/**
 * Harmless in a tree, and gated for other readers: those with scripting off (`ns-js-off` has the same bytes), and the
 * look-ahead scanner, which obeys an `@import` wherever it is.
 */
const CHANGED = ["pl-noscript", "css-import-late", "pl-style-late-import"];

describe("the leak corpus, undecided", () => {
  it.each(readable.filter(({ kind }) => kind !== "keep"))(
    "$id: changes what leaks, and nothing else",
    ({ id, bytes, leaks }) => {
      const untouched = gatePieces([bytes]).equals(bytes);
      const leaky = leaks === undefined || leaks.length > 0 || CHANGED.includes(id);
      expect(untouched).toBe(!leaky);
    },
  );

  it.each(readable)("$id: any chunking gives the same bytes", ({ bytes }) => {
    const whole = gatePieces([bytes]);
    for (const size of [1, 2, 3, 7, 16, 64]) {
      expect(gatePieces(cut(bytes, size)).equals(whole)).toBe(true);
    }
    for (let at = 1; at < bytes.length; at++) {
      const split = [Buffer.from(bytes.subarray(0, at)), Buffer.from(bytes.subarray(at))];
      expect(gatePieces(split).toString("latin1")).toBe(whole.toString("latin1"));
    }
  });

  it.each(readable)("$id: gating twice is gating once", ({ bytes }) => {
    const once = gatePieces([bytes]);
    expect(gatePieces([once]).toString("latin1")).toBe(once.toString("latin1"));
  });

  it.each(readable)("$id: nothing changes where everything may be loaded", ({ bytes }) => {
    const all = { allowed: ["video", "stats"], undeclared: "allow" } as const;
    expect(gatePieces([bytes], all).equals(bytes)).toBe(true);
  });
});
