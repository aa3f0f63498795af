import { describe, expect, it } from "vitest";
import { speakerOf } from "../../src/routes/origin.ts";

const OWN = "https://site.example";

describe("speakerOf", () => {
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
    const believed = sites.filter(
      (site) => speakerOf({ ...headers, "sec-fetch-site": site }, OWN) === "own",
    );
    expect(believed).toEqual(["same-origin", "none"]);
    expect(speakerOf({ "sec-fetch-site": "same-site" }, OWN, true)).toBe("own");
    expect(speakerOf({ "sec-fetch-site": "cross-site" }, OWN, true)).toBe("foreign");
  });

  it("takes what is typed or bookmarked for our own only where no other origin is named", () => {
    const typed = { "sec-fetch-site": "none" };
    expect(speakerOf(typed, OWN)).toBe("own");
    expect(speakerOf({ ...typed, origin: "https://evil.example" }, OWN)).toBe("foreign");
    expect(speakerOf({ ...typed, origin: "http://site.example" }, OWN)).toBe("foreign");
    expect(speakerOf({ ...typed, origin: "null" }, OWN)).toBe("hidden");
  });

  it("then wants the very origin", () => {
    expect(speakerOf({ origin: OWN }, OWN)).toBe("own");
    const others = ["", "http://site.example", "https://site.example:444", `${OWN}.evil.example`];
    const referer = `${OWN}/`;
    expect(others.filter((origin) => speakerOf({ origin, referer }, OWN) !== "foreign")).toEqual(
      [],
    );
  });

  it("cannot tell whose page hides its origin, unless the browser says it otherwise", () => {
    expect(speakerOf({ origin: "null", referer: `${OWN}/` }, OWN)).toBe("hidden");
    expect(speakerOf({ origin: "null", "sec-fetch-site": "cross-site" }, OWN)).toBe("foreign");
    expect(speakerOf({ origin: "null", "sec-fetch-site": "same-origin" }, OWN)).toBe("own");
  });

  it("then the referring page", () => {
    expect(speakerOf({ referer: `${OWN}/film` }, OWN)).toBe("own");
    const evil = { referer: "https://evil.example/https://site.example/" };
    expect(speakerOf(evil, OWN)).toBe("foreign");
    expect(speakerOf({ referer: "nonsense" }, OWN)).toBe("foreign");
  });

  it("lets a program that is no browser pass", () => {
    expect(speakerOf({}, OWN)).toBe("own");
  });
});
