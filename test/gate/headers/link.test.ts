import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLink } from "../../../src/gate/headers/link.ts";

/** The URLs a field makes a browser contact; a member that no parser agrees on shows as "?". */
const contacts = (field: string): string[] =>
  parseLink(field).flatMap((member) => member?.contacts.map(({ url }) => url) ?? ["?"]);

describe("parseLink", () => {
  it.each([
    ["<a>; rel=preload", ["a"]],
    ['<a>;rel="preload"', ["a"]],
    ["<a>; REL=PreLoad", ["a"]],
    ['<a>; rel="next preload"', ["a"]],
    ["<a>; rel=next", []],
    ["<a>; rel=canonical, <b>; rel=dns-prefetch", ["b"]],
    ["<a,b>; rel=preload, <c>; rel=preload", ["a,b", "c"]],
    ['<a>; title="x, <b>; rel=preload"; rel=next', []],
    ['<a>; title="\\", "; rel=preload', ["a"]],
    ["<a>; rel=next; rel=preload", ["a"]],
    ["<a>; title=<, <b>; rel=preload", ["b"]],
    ['<a>; rel=preload; imagesrcset="b 1x, c 2x"', ["a", "b", "1x", "c", "2x"]],
    ["<>; rel=preload; imagesrcset=b", ["", "b"]],
    ["<a>;;; rel=stylesheet;", ["a"]],
    ["<a>", []],
    [", ,<a>; rel=modulepreload,,", ["a"]],
    ["a; rel=preload", ["?"]],
    ["<a; rel=preload", ["?"]],
    ['<a>; title="; rel=next, <b>; rel=preload', ["?"]],
    ['<a>; rel=pre"load', ["?"]],
  ])("%s", (field, urls) => {
    expect(contacts(field)).toEqual(urls);
  });

  it("knows what a preload is loaded as", () => {
    expect(parseLink("<a>; rel=preload; as=font")[0]?.contacts).toEqual([
      { url: "a", loads: "font" },
    ]);
    expect(parseLink("<a>; rel=preload; as=__proto__")[0]?.contacts[0]?.url).toBe("a");
  });

  it("finds a third party among any members, quoted however", () => {
    const piece = fc.constantFrom(
      "<o>",
      "; rel=next",
      ', <o>; title="a,b"',
      "; x",
      ",",
      " ",
      "; t=u",
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (before, after) => {
        const field = `${before.join("")}, <https://third.example/>; rel=preconnect,${after.join("")}`;
        expect(contacts(field)).toContain("https://third.example/");
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("<", ">", '"', "\\", ",", ";", "=", "rel", "preload", " ")),
        (all) => {
          expect(Array.isArray(parseLink(all.join("")))).toBe(true);
        },
      ),
    );
  });
});
