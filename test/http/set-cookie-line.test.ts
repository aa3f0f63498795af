import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asDeletion, withLifetime } from "../../src/http/cookie-lifetime.ts";
import { parseSetCookie } from "../../src/http/set-cookie-line.ts";

const NOW = Date.UTC(2026, 10, 22);
const parse = (line: string) => parseSetCookie(line, NOW);

describe("parseSetCookie: name and value", () => {
  it.each([
    ["foo=bar", "foo", "bar"],
    ["foo=bar; Path=/", "foo", "bar"],
    ["  foo \t= \tbar  ", "foo", "bar"],
    ['foo="bar"', "foo", '"bar"'],
    ["foo=a=b", "foo", "a=b"],
    ["foo=", "foo", ""],
    ["foo=%20", "foo", "%20"],
    ["foo", "", "foo"],
    ["=foo", "", "foo"],
    ["=foo=bar", "", "foo=bar"],
    ["foo;bar=baz", "", "foo"],
    ["a b=c,d", "a b", "c,d"],
    ["f\u00f6\u00f6=b\u00e4r", "f\u00f6\u00f6", "b\u00e4r"],
    ["__proto__=x", "__proto__", "x"],
    ["foo=a\tb", "foo", "a\tb"],
  ])("reads %j", (line, name, value) => {
    expect(parse(line)).toMatchObject({ name, value });
  });

  it.each([
    "",
    "=",
    " ; Path=/",
    ";",
    "foo=b\u0000ar",
    "foo=bar\u007f",
    "foo=bar; Path=/\n",
    "foo=bar\r",
    `${"a".repeat(2000)}=${"b".repeat(2097)}`,
  ])("ignores what a browser ignores: %#", (line) => {
    expect(parse(line)).toBeUndefined();
  });

  it("keeps a pair of exactly 4096 octets", () => {
    expect(parse(`${"a".repeat(2000)}=${"b".repeat(2096)}`)).toBeDefined();
  });
});

describe("parseSetCookie: lifetime", () => {
  const EXPIRES = Date.UTC(2030, 0, 1);
  const OLD = "Expires=Thu, 01 Jan 1970 00:00:00 GMT";
  it.each([
    ["a=b", undefined],
    ["a=b; Max-Age=10", NOW + 10_000],
    ["a=b; max-age = 10 ", NOW + 10_000],
    ["a=b;MAX-AGE=10", NOW + 10_000],
    ["a=b; Max-Age=0", -Infinity],
    ["a=b; Max-Age=-5", -Infinity],
    ["a=b; Max-Age=00010", NOW + 10_000],
    ["a=b; Max-Age=", undefined],
    ["a=b; Max-Age", undefined],
    ["a=b; Max-Age=-", undefined],
    ["a=b; Max-Age=+10", undefined],
    ["a=b; Max-Age=10s", undefined],
    ["a=b; Max-Age=1.5", undefined],
    ['a=b; Max-Age="10"', undefined],
    ["a=b; Expires=Tue, 01 Jan 2030 00:00:00 GMT", EXPIRES],
    ["a=b; Expires=never", undefined],
    ["a=b; Expires=Tue, 01 Jan 2030 00:00:00 GMT; Expires=never", EXPIRES],
    // Max-Age beats Expires, wherever they stand; an invalid one lets Expires count.
    [`a=b; Max-Age=10; ${OLD}`, NOW + 10_000],
    [`a=b; ${OLD}; Max-Age=10`, NOW + 10_000],
    ["a=b; Max-Age=x; Expires=Tue, 01 Jan 2030 00:00:00 GMT", EXPIRES],
    // The last one wins.
    ["a=b; Max-Age=0; Max-Age=10", NOW + 10_000],
    ["a=b; Max-Age=10; Max-Age=0", -Infinity],
    // Over-long attribute values are as if absent.
    [`a=b; Max-Age=10; Max-Age=${"0".repeat(1025)}`, NOW + 10_000],
    [`a=b; Max-Age=${"0".repeat(1024)}`, -Infinity],
    // Not an attribute at all.
    ["a=b, Max-Age=0", undefined],
    ["a=Max-Age=0", undefined],
  ])("%j", (line, expires) => {
    expect(parse(line)?.expires).toBe(expires);
  });

  it("never throws, and leaves name and value alone when it writes another life", () => {
    const piece = fc.constantFrom(
      ";",
      "=",
      " ",
      "\t",
      "Max-Age",
      "Expires",
      "a",
      "1",
      "-",
      ",",
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const line = pieces.join("");
        const parsed = parse(line);
        if (parsed === undefined) return;
        const { name, value, expires } = parse(withLifetime(line, 60, NOW)) ?? {};
        expect({ name, value }).toEqual({ name: parsed.name, value: parsed.value });
        expect([undefined, NOW + 60_000]).toContain(expires);
      }),
    );
  });
});

describe("withLifetime", () => {
  const rewrite = (line: string, seconds: number): string => {
    if (parse(line) === undefined) throw new Error("ignored line");
    return withLifetime(line, seconds, NOW);
  };
  const LATER = new Date(NOW + 60_000).toUTCString();

  it("rewrites Max-Age and Expires where they stand, and no other byte", () => {
    expect(
      rewrite("a=b ;Path=/ ; max-age = 999;x;EXPIRES=Tue, 01 Jan 2030 00:00:00 GMT;  Secure", 60),
    ).toBe(`a=b ;Path=/ ; max-age =60;x;EXPIRES=${LATER};  Secure`);
  });

  it("puts one Max-Age in the place of several attributes", () => {
    expect(rewrite("a=b; Max-Age=1; Path=/;Max-Age=999; Expires", 60)).toBe(
      "a=b; Max-Age=60; Path=/",
    );
  });

  it("takes both away for a session cookie", () => {
    expect(
      rewrite("a=b; Max-Age=9; HttpOnly; Expires=Tue, 01 Jan 2030 00:00:00 GMT; Partitioned", 0),
    ).toBe("a=b; HttpOnly; Partitioned");
  });

  it("always yields a line of that lifetime", () => {
    const attribute = fc.constantFrom(
      "; Max-Age=9999999",
      ";max-age=77777777",
      "; Max-Age=x",
      "; Expires=Tue, 01 Jan 2036 00:00:00 GMT",
      "; expires=soon",
      "; Path=/",
      "; Secure",
      ";",
    );
    fc.assert(
      fc.property(fc.array(attribute), fc.constantFrom(0, 60), (attributes, seconds) => {
        const line = `a=b; Max-Age=5000000${attributes.join("")}`;
        const expires = parse(rewrite(line, seconds))?.expires;
        expect(expires).toBe(seconds === 0 ? undefined : NOW + 60_000);
      }),
    );
  });
});

describe("asDeletion", () => {
  it("leaves one Max-Age=0, and every other byte", () => {
    expect(asDeletion("a=b; Expires=x;Path=/ ; Max-Age=0;MAX-AGE=+9; Secure")).toBe(
      "a=b; Max-Age=0;Path=/ ; Secure",
    );
  });
});
