import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../../src/catalogue/catalogue.ts";
import type { UrlDeclaration } from "../../../src/catalogue/types.ts";
import { hostsOf, includesHost } from "../../../src/gate/csp/csp-hosts.ts";

function hosts(...urls: UrlDeclaration[]) {
  const { services } = defineCatalogue({
    policy: { version: "1", controller: { name: "Example" } },
    services: [{ id: "one", name: "One", category: "marketing", urls }],
  });
  return hostsOf(services);
}

describe("hostsOf", () => {
  it("takes a host with what is below it, that host only, or what is below it only", () => {
    expect(hosts("example.com/a/", "=one.example.net", "*.example.org").any).toEqual([
      "example.com",
      "*.example.com",
      "one.example.net",
      "*.example.org",
    ]);
  });

  it("has no source for paths on the site's own hosts", () => {
    expect(hosts("/matomo.js")).toEqual({ any: [], only: new Map(), sockets: [] });
  });

  it("keeps a host to what it is declared to be loaded as", () => {
    const { any, only } = hosts(
      { url: "=img.example", loads: "image" },
      { url: "=api.example", loads: ["connect", "frame"] },
    );
    expect(any).toEqual([]);
    expect(Object.fromEntries(only)).toEqual({
      image: ["img.example"],
      connect: ["api.example"],
      frame: ["api.example"],
    });
  });

  it("lets a host that scripts come from be loaded as anything", () => {
    const { any, only } = hosts(
      { url: "=cdn.example", loads: ["script", "image"] },
      { url: "=cdn.example/font/", loads: "font" },
    );
    expect(any).toEqual(["cdn.example"]);
    expect(only.size).toBe(0);
  });

  it("expects sockets where connections are declared, or nothing is", () => {
    const { sockets } = hosts(
      "example.com",
      { url: "=cdn.example", loads: "script" },
      { url: "=api.example", loads: ["script", "connect"] },
    );
    expect(sockets).toEqual(["example.com", "*.example.com", "api.example"]);
  });

  it("names no host that a wider source takes in", () => {
    const { any, only } = hosts("example.com", "=www.example.com", "api.example.com", {
      url: "=img.example.com",
      loads: "image",
    });
    expect(any).toEqual(["example.com", "*.example.com"]);
    expect(only.size).toBe(0);
    // The name itself is not below itself, and a look-alike is nobody's.
    expect(hosts("*.example.com", "=example.com", "=badexample.com").any).toEqual([
      "*.example.com",
      "example.com",
      "badexample.com",
    ]);
  });
});

describe("includesHost", () => {
  const given = hosts("example.com", { url: "=img.example", loads: "image" });

  it("tells kinds and hosts apart", () => {
    expect(includesHost(given, "example.com", "frame")).toBe(true);
    expect(includesHost(given, "a.b.example.com", "connect")).toBe(true);
    expect(includesHost(given, "badexample.com", "connect")).toBe(false);
    expect(includesHost(given, "img.example", "image")).toBe(true);
    expect(includesHost(given, "img.example", "connect")).toBe(false);
    expect(includesHost(given, "a.img.example", "image")).toBe(false);
  });
});
