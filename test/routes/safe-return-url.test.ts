import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeReturnUrl, sentFrom } from "../../src/routes/safe-return-url.ts";

const OWN = "https://site.example";
const back = (...candidates: (string | null | undefined)[]): string =>
  safeReturnUrl(candidates, OWN, "/consent");

describe("safeReturnUrl", () => {
  it("goes back to a page of the site", () => {
    expect(back("/x?y=1#z")).toBe("/x?y=1#z");
    expect(back(`${OWN}/x?y`)).toBe("/x?y");
    expect(back("/%2f/evil.example")).toBe("/%2f/evil.example");
    expect(back("/consent")).toBe("/consent");
    expect(back("/é")).toBe("/%C3%A9");
  });

  it("never leads to another site", () => {
    const hostile = [
      "//evil.example",
      "/\\evil.example",
      "\\\\evil.example",
      "/\t/evil.example",
      "/\n/evil.example",
      " //evil.example",
      "/.//evil.example",
      "/..//evil.example",
      "/%2e//evil.example",
      "/x/..//evil.example",
      "https://evil.example/",
      "https:evil.example",
      "https://site.example.evil.example/",
      "https://site.example@evil.example/",
      `${OWN}//evil.example`,
      "javascript:alert(1)",
      "data:text/html,x",
      "x",
      "",
      `/${"x".repeat(8000)}`,
      "/x\r\nset-cookie: a=b",
    ];
    expect(hostile.filter((candidate) => back(candidate) !== "/")).toEqual([]);
  });

  it("takes the next candidate where one is no good", () => {
    expect(back(undefined, null, "//evil.example", `${OWN}/film`)).toBe("/film");
  });

  it("does not go back to where only answers are taken", () => {
    expect(back("/consent/choice", "/consent/choice?x")).toBe("/");
    expect(back("/consent/choices")).toBe("/consent/choices");
  });

  it("gives a path of the same origin for any text", () => {
    const part = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "%2e",
      "%2f",
      "@",
      "evil.example",
      ":",
      "?",
      "#",
      "\t",
      "x",
      "https:",
    );
    const address = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.array(part, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
    );
    fc.assert(
      fc.property(address, (candidate) => {
        const result = back(candidate);
        expect(result).toMatch(/^\/(?![/\\])/);
        expect(new URL(result, OWN).origin).toBe(OWN);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("sentFrom", () => {
  const from = (said?: string, referer?: string): string =>
    sentFrom(said, referer, OWN, "/consent");

  it("is the page that sent the form, where a router has moved on since the form came", () => {
    expect(from("/films", `${OWN}/films/2?x=1`)).toBe("/films/2?x=1");
    expect(from(undefined, `${OWN}/films/2`)).toBe("/films/2");
  });

  it("is what the form says where the Referer says less, or nothing of the site", () => {
    expect(from("/films#two", `${OWN}/films`)).toBe("/films#two");
    // Under Referrer-Policy: origin.
    expect(from("/films", `${OWN}/`)).toBe("/films");
    expect(from("/films", "https://evil.example/x")).toBe("/films");
    expect(from("/films", `${OWN}//evil.example`)).toBe("/films");
    for (const own of ["/consent?return=/x", "/consent/choice", "/consent"]) {
      expect(from("/films", OWN + own)).toBe("/films");
    }
    expect(from("//evil.example", "")).toBe("/");
  });
});

it("goes back to addresses of 2,437 and of 8,000 characters", () => {
  for (const length of [2437, 8000]) {
    const long = `/search?q=${"x".repeat(length - 10)}`;
    expect(back(long)).toBe(long);
  }
});
