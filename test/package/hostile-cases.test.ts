// The cases of `npm run bench:hostile` are made of internals: this keeps them in step.

import { describe, expect, it } from "vitest";

const { HOSTILE_CASES } = (await import(
  new URL("../bench/hostile-cases.mjs", import.meta.url).href
)) as {
  HOSTILE_CASES: Readonly<
    Record<string, { make(bytes: number): string; read(input: string): unknown }>
  >;
};

describe("the hostile cases of the bench", () => {
  it.each(Object.entries(HOSTILE_CASES))("%s is made and read", (_name, { make, read }) => {
    const input = make(4096);
    expect(Buffer.byteLength(input)).toBeGreaterThanOrEqual(4096);
    expect(() => read(input)).not.toThrow();
  });
});
