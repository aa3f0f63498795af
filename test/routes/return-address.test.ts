import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { returnAddress } from "../../src/routes/return-address.ts";

const OWN = "https://site.example";
const back = (...candidates: (string | null | undefined)[]): string =>
  returnAddress(candidates, OWN, "/consent");

describe("returnAddress", () => {
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
