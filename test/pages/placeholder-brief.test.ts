import { describe, expect, it } from "vitest";
import { briefPlaceholder, PlaceholderBudget } from "../../src/pages/placeholder-brief.ts";
import { elements, faults } from "./markup.ts";
import { catalogue, viewOf } from "./view.ts";

const youtube = catalogue.index.service("youtube");

describe("the short form of a placeholder", () => {
  it("says what it loads, and loads it, in 300 bytes", () => {
    const markup = briefPlaceholder(viewOf(), { service: youtube, kind: "frame" });
    expect(faults(markup)).toEqual([]);
    expect(elements(markup).map(({ tagName }) => tagName)).toEqual(
      expect.arrayContaining(["span", "button"]),
    );
    expect(markup).toContain("Load YouTube");
    expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(300);
  });

  it.each(["a".repeat(5000), "&".repeat(5000), "😀".repeat(5000), '"<>'.repeat(50), ""])(
    "stays short whatever the host is called",
    (host) => {
      const markup = briefPlaceholder(viewOf(), { host, kind: "image" });
      expect(faults(markup)).toEqual([]);
      expect(Buffer.byteLength(markup)).toBeLessThanOrEqual(300);
    },
  );

  it("has no button inside a link", () => {
    const markup = briefPlaceholder(viewOf(), { service: youtube, kind: "image", controls: false });
    expect(markup).not.toContain("<button");
  });
});

describe("the placeholders of one page", () => {
  it("are short from the 20th on", () => {
    const budget = new PlaceholderBudget();
    for (let i = 0; i < 19; i++) {
      expect(budget.isShort).toBe(false);
      budget.take("x", 0);
    }
    expect(budget.isShort).toBe(true);
  });

  it("take no more than 32 KiB and twice what the page has", () => {
    const budget = new PlaceholderBudget();
    let size = 0;
    for (let before = 0; before < 100_000; before += 20) {
      size += budget.take("x".repeat(300), before).length;
      expect(size).toBeLessThanOrEqual((32 << 10) + 2 * before);
    }
    expect(size).toBeGreaterThan(200_000);
  });
});
