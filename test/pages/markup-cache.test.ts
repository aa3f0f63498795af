import { describe, expect, it } from "vitest";
import { html } from "../../src/pages/html.ts";
import { MarkupCache } from "../../src/pages/markup-cache.ts";

function counting(most: number): { read: (key: string) => string; made: () => number } {
  const kept = new MarkupCache(most);
  let made = 0;
  return {
    made: () => made,
    read: (key) =>
      kept
        .of(key, () => {
          made++;
          return html`<p>${key}</p>`;
        })
        .toString(),
  };
}

describe("MarkupCache", () => {
  it("makes the markup of a key once", () => {
    const { read, made } = counting(10);
    expect([read("a"), read("b"), read("a")]).toEqual(["<p>a</p>", "<p>b</p>", "<p>a</p>"]);
    expect(made()).toBe(2);
  });

  it("keeps no more than its bound, and answers beyond it all the same", () => {
    const { read, made } = counting(3);
    for (let round = 0; round < 2; round++) {
      for (let key = 0; key < 50; key++) expect(read(`k${key}`)).toBe(`<p>k${key}</p>`);
    }
    // As many as are kept at the end are all that could have been made once.
    expect(made()).toBeGreaterThan(90);
  });

  it("keeps nothing under a key without end", () => {
    const { read, made } = counting(3);
    const long = "x".repeat(20_000);
    expect(read(long)).toBe(read(long));
    expect(made()).toBe(2);
  });
});
