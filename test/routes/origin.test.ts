import { describe, expect, it } from "vitest";
import { isOwnPageSpeaking } from "../../src/routes/origin.ts";

const OWN = "https://site.example";

describe("isOwnPageSpeaking", () => {
  it("believes Sec-Fetch-Site over everything else", () => {
    const headers = { origin: OWN, referer: `${OWN}/` };
    const sites = [
      "same-origin",
      "none",
      "same-site",
      "cross-site",
      "",
      "SAME-ORIGIN",
      "same-origin, cross-site",
    ];
    const believed = sites.filter((site) =>
      isOwnPageSpeaking({ ...headers, "sec-fetch-site": site }, OWN),
    );
    expect(believed).toEqual(["same-origin", "none"]);
    expect(isOwnPageSpeaking({ "sec-fetch-site": "same-site" }, OWN, true)).toBe(true);
    expect(isOwnPageSpeaking({ "sec-fetch-site": "cross-site" }, OWN, true)).toBe(false);
  });

  it("then wants the very origin", () => {
    expect(isOwnPageSpeaking({ origin: OWN }, OWN)).toBe(true);
    const others = [
      "null",
      "",
      "http://site.example",
      "https://site.example:444",
      `${OWN}.evil.example`,
    ];
    const referer = `${OWN}/`;
    expect(others.filter((origin) => isOwnPageSpeaking({ origin, referer }, OWN))).toEqual([]);
  });

  it("then the referring page", () => {
    expect(isOwnPageSpeaking({ referer: `${OWN}/film` }, OWN)).toBe(true);
    expect(isOwnPageSpeaking({ referer: "https://evil.example/https://site.example/" }, OWN)).toBe(
      false,
    );
    expect(isOwnPageSpeaking({ referer: "nonsense" }, OWN)).toBe(false);
  });

  it("lets a program that is no browser pass", () => {
    expect(isOwnPageSpeaking({}, OWN)).toBe(true);
  });
});
