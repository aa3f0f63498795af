import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathOf, siteOf } from "../../src/engine/site.ts";

const site = (host: string, path = "/", protocol = "https") =>
  siteOf({ protocol, host, path }, () => ["cdn.example.net"]);

describe("siteOf", () => {
  it("knows its host, its port and its scheme", () => {
    expect(site("WWW.Example.org:8443", "/a?b")).toMatchObject({
      origin: "https://www.example.org:8443",
      hostname: "www.example.org",
      path: "/a?b",
      secure: true,
    });
    expect(site("example.org.", "/", "http")).toMatchObject({
      hostname: "example.org",
      secure: false,
    });
  });

  it.each([
    ["www.example.org", "www.example.org", true],
    ["www.example.org", "example.org", true],
    ["www.example.org", "static.example.org", true],
    ["www.example.org", "cdn.example.net", true],
    ["www.example.org", "a.cdn.example.net", true],
    ["www.example.org", "example.net", false],
    ["www.example.org", "badexample.org", false],
    ["www.example.org", "example.org.evil.example", false],
    // Neighbours on a public suffix are strangers (Public Suffix List, private section too).
    ["a.co.uk", "b.co.uk", false],
    ["a.github.io", "b.github.io", false],
    ["localhost", "localhost", true],
    ["127.0.0.1", "127.0.0.1", true],
    ["127.0.0.1", "127.0.0.2", false],
  ])("at %s, %s is first-party: %s", (host, other, expected) => {
    expect(site(host).isFirstParty(other)).toBe(expected);
  });

  it.each([
    ["http://www.example.org/a?b=1", "/a?b=1"],
    ["*", "/"],
    ["", "/"],
    ["mailto:x@example.org", "/"],
    ["//evil.example/a", "//evil.example/a"],
  ])("reads the request target %j as %j", (target, path) => {
    expect(site("www.example.org", target).path).toBe(path);
  });

  it("takes a Host that is none for nobody's, and never throws", () => {
    for (const host of ["", "a b", "a/b@c", "[::1", "%", "a:99999", "\u0000"]) {
      expect(site(host).isFirstParty("example.org")).toBe(false);
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (host, path) => {
        const reached = site(host, path);
        expect(new URL(reached.origin).origin).toBe(reached.origin);
        reached.isFirstParty(path);
      }),
    );
  });
});

describe("pathOf", () => {
  it("leaves the query out", () => {
    expect(pathOf("/a?b?c")).toBe("/a");
    expect(pathOf("/a")).toBe("/a");
  });
});
