import { describe, expect, it } from "vitest";
import {
  direction,
  formatDate,
  formatDay,
  formatDuration,
  formatList,
  formatRetention,
  fullStop,
  retentionKind,
} from "../../src/pages/format.ts";
import { en } from "../../src/pages/text/en.ts";
import { fr } from "../../src/pages/text/fr.ts";
import { validFor } from "./view.ts";

const DAY = 86_400;

describe("format", () => {
  it("writes dates with the day first, in UTC", () => {
    expect(formatDate(Date.UTC(2026, 10, 22, 23, 59), "en")).toBe("22 November 2026");
    expect(formatDay("2026-11-22", "fr")).toBe("22 novembre 2026");
  });

  it("leaves alone what is no date", () => {
    expect(formatDay("last spring", "en")).toBe("last spring");
    expect(formatDay("2026-99-99", "en")).toBe("2026-99-99");
    expect(formatDate(Number.NaN, "en")).toBe("");
  });

  it("says months where they are months, and days otherwise", () => {
    expect(formatDuration(validFor, "en")).toBe("6 months");
    expect(formatDuration(396 * DAY, "en")).toBe("13 months");
    expect(formatDuration(10 * DAY, "en")).toBe("10 days");
    expect(formatDuration(45 * DAY, "fr")).toMatch(/^45\sjours$/);
    expect(formatDuration(5, "en")).toBe("1 minute");
    expect(formatDuration(2 * 3_600, "en")).toBe("2 hours");
  });

  it("translates retentions and leaves others as written", () => {
    expect(formatRetention("13 months", fr, "fr")).toMatch(/^13\smois$/);
    expect(formatRetention("1 year", en, "en")).toBe("1 year");
    expect(formatRetention("Session", en, "en")).toBe("until you close the browser");
    expect(formatRetention("expires immediately", en, "en")).toBe("not kept");
    expect(formatRetention("unknown", en, "en")).toBe("not stated by the provider");
    expect(formatRetention("a while", en, "en")).toBe("a while");
  });

  it("tells what goes with the browser's window from what outlives it", () => {
    expect(retentionKind("session", en)).toBe("session");
    expect(retentionKind("13 months", en)).toBe("persistent");
    expect(retentionKind("persistent", fr)).toBe("persistant");
    expect(retentionKind("various", en)).toBeUndefined();
    expect(retentionKind("unknown", en)).toBeUndefined();
    expect(retentionKind("expires immediately", en)).toBeUndefined();
  });

  it("survives a language tag that is none", () => {
    expect(formatList(["a", "b"], "not a tag!")).toBe("a and b");
    expect(formatDate(0, "__proto__")).toBe("1 January 1970");
    expect(direction("ar-EG")).toBe("rtl");
    expect(direction("fr")).toBe("ltr");
  });
});

describe("fullStop", () => {
  it("is the language's own", () => {
    expect(["en", "ja", "zh-TW", "hi-IN", "ar", "valueOf"].map(fullStop)).toEqual([
      ".",
      "。",
      "。",
      "।",
      ".",
      ".",
    ]);
  });
});
