import { describe, expect, it } from "vitest";
import { refuseSpeculation } from "../../../../src/gate/html/rules/speculation.ts";

const judge = (url: string) => {
  const { hostname } = new URL(url, "https://own.example/page/");
  return hostname.endsWith("own.example") ? undefined : { service: undefined, host: hostname };
};
const refused = (rule: unknown): boolean =>
  refuseSpeculation(JSON.stringify({ prefetch: [rule] }), judge) !== undefined;
const where = (condition: unknown): boolean => refused({ where: condition });

describe("speculation rules", () => {
  it.each([
    ["own links", { href_matches: "/*" }],
    ["a part of the site", { href_matches: "/shop/:id" }],
    ["paths by the page's base", { href_matches: ["?x=*", "next", "./a/*"] }],
    ["the site by its address", { href_matches: "https://www.own.example/*" }],
    ["a pattern of parts without a host", { href_matches: { pathname: "/a/*", search: "*" } }],
    ["a pattern that names the host", { href_matches: { hostname: "own.example", protocol: "https" } }],
    ["what WordPress sends", { and: [{ href_matches: "/*" }, { not: { href_matches: ["/wp-*.php", "/*\\?(.+)"] } }, { not: { selector_matches: "a[rel~=nofollow]" } }] }],
    ["either of two paths", { or: [{ href_matches: "/a/*" }, { href_matches: "/b/*" }] }],
  ])("may follow %s", (_what, condition) => {
    expect(where(condition)).toBe(false);
  }); // prettier-ignore

  it.each([
    ["any link of a class", { selector_matches: ".q" }],
    ["links of any host", { href_matches: "*://*/*" }],
    ["links of any host, from parts", { href_matches: { protocol: "https", pathname: "/*" } }],
    ["links of hosts by a pattern", { href_matches: { hostname: "*.example" } }],
    ["another host", { href_matches: "https://third.example/*" }],
    ["another host, without a scheme", { href_matches: "//third.example/*" }],
    ["another host as base", { href_matches: { pathname: "/*", baseURL: "https://third.example/" } }],
    ["all but its own", { not: { href_matches: "/*" } }],
    ["its own or any", { or: [{ href_matches: "/*" }, { selector_matches: "a" }] }],
    ["nothing that is bounded", { and: [{ selector_matches: "a" }, { not: { href_matches: "/x" } }] }],
    ["an empty condition", {}],
    ["any of several paths but one", { href_matches: ["/a", "https://third.example/"] }],
    ["a group that may hold a host", { href_matches: "{https://third.example}?/*" }],
  ])("may not follow %s", (_what, condition) => {
    expect(where(condition)).toBe(true);
  }); // prettier-ignore

  it("without a condition follow every link", () => {
    expect(refused({ source: "document" })).toBe(true);
    expect(refused({})).toBe(true);
    expect(refused({ source: "list", urls: ["/a"] })).toBe(false);
    expect(refused({ urls: ["/a", "//third.example/"] })).toBe(true);
  });

  it("that do not parse do nothing", () => {
    for (const text of ["", "[]", "{", "null", '{"prefetch":1}', '{"prefetch":[1]}'])
      expect(refuseSpeculation(text, judge)).toBeUndefined();
  });
});
