// What the package c15t itself writes, read.
import { saveConsentToStorage } from "c15t";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { c15t } from "../../src/interop/index.ts";
import { read, said } from "./_catalogue.ts";

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  const localStorage = {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  vi.stubGlobal("localStorage", localStorage);
  vi.stubGlobal("window", {
    localStorage,
    location: { protocol: "https:", hostname: "localhost" },
  });
  vi.stubGlobal("document", {
    get cookie() {
      return "";
    },
    set cookie(line: string) {
      written.push(line.split(";", 1)[0] ?? "");
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const NO = {
  necessary: true,
  functionality: false,
  experience: false,
  measurement: false,
  marketing: false,
};

it.each([
  [
    "everything",
    { ...NO, functionality: true, experience: true, measurement: true, marketing: true },
    "+marketing +preferences +statistics",
  ],
  ["measurement", { ...NO, measurement: true }, "+statistics -marketing -preferences"],
  ["nothing", NO, "-marketing -preferences -statistics"],
])("%s", (_, consents, expected) => {
  saveConsentToStorage({
    consents,
    consentInfo: { time: Date.UTC(2026, 9, 1), subjectId: "sub_x" },
  });
  expect(written).toHaveLength(1);
  expect(said(read(c15t(), written.join("; ")))).toBe(expected);
});
