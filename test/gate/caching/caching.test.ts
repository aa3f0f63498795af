import { describe, expect, it } from "vitest";
import { markDependent, markInvariant } from "../../../src/gate/caching/caching.ts";
import { listedHead } from "../../../src/gate/head.ts";

function marked(headers: Record<string, string>, status = 200) {
  const head = listedHead(Object.entries(headers), status);
  markDependent(head, { mark: () => "12345678" });
  return head;
}

describe("markDependent", () => {
  it.each([
    [undefined, "Cookie, Sec-GPC"],
    ["Accept-Encoding", "Accept-Encoding, Cookie, Sec-GPC"],
    ["cookie", "cookie, Sec-GPC"],
    ["sec-gpc,COOKIE", "sec-gpc,COOKIE"],
    ["*", "*"],
    ["Accept, *", "Accept, *"],
    ["", "Cookie, Sec-GPC"],
  ])("Vary: %s", (before, after) => {
    expect(marked(before === undefined ? {} : { Vary: before }).get("vary")).toBe(after);
  });

  it.each([
    [undefined, "private, no-cache"],
    ["public, max-age=600", "private, no-cache, max-age=600"],
    ["public, max-age=0", "private, max-age=0"],
    ["s-maxage=60, max-age=0, must-revalidate", "private, max-age=0, must-revalidate"],
    ["no-store", "no-store"],
    ["public, no-store", "public, no-store"],
    ["private, max-age=0", "private, max-age=0"],
    ['private="set-cookie, x", no-cache="y"', "private, no-cache"],
    ["max-age=31536000, immutable", "private, no-cache, max-age=31536000"],
  ])("Cache-Control: %s", (before, after) => {
    const head = marked(before === undefined ? {} : { "Cache-Control": before });
    expect(head.get("cache-control")).toBe(after);
  });

  it("takes away what shared caches heed first", () => {
    const head = marked({ "CDN-Cache-Control": "max-age=60", "Surrogate-Control": "max-age=60" });
    expect(head.get("cdn-cache-control")).toBeUndefined();
    expect(head.get("surrogate-control")).toBeUndefined();
  });

  it.each([
    ['"abc"', '"abc;assent=12345678"'],
    ['W/"abc"', 'W/"abc;assent=12345678"'],
    ['""', '";assent=12345678"'],
    ['"abc;assent=87654321"', '"abc;assent=12345678"'],
    ["no tag", "no tag"],
  ])("ETag: %s", (before, after) => {
    expect(marked({ ETag: before }).get("etag")).toBe(after);
  });

  it("drops a date that would stand alone, and keeps one beside a tag", () => {
    const date = "Thu, 01 Jan 2026 00:00:00 GMT";
    expect(marked({ "Last-Modified": date }).get("last-modified")).toBeUndefined();
    expect(marked({ "Last-Modified": date, ETag: '"a"' }).get("last-modified")).toBe(date);
  });
});

describe("markDependent, for a cache that keys on the variant", () => {
  const keyed = (presented: string | undefined, correction?: string) =>
    ({ mode: "keyed", presented, expected: "abc", correction }) as const;

  function shared(headers: Record<string, string>, presented: string | undefined = "abc") {
    const head = listedHead(Object.entries(headers), 200);
    markDependent(head, {
      mark: () => "12345678",
      alsoOn: ["Accept-Language"],
      caching: keyed(presented),
    });
    return head;
  }

  it.each([
    ["public, max-age=600", "public, max-age=0, must-revalidate, s-maxage=600"],
    ["max-age=600, s-maxage=60", "public, max-age=0, must-revalidate, s-maxage=60"],
    // A browser that shows what is stale shows what a decision has changed.
    [
      "max-age=9, stale-while-revalidate=60, no-transform",
      "public, max-age=0, must-revalidate, s-maxage=9, no-transform",
    ],
    ["max-age=31536000, immutable", "public, max-age=0, must-revalidate, s-maxage=31536000"],
    ["", "no-cache"],
    ["no-cache", "no-cache"],
    ["no-store", "no-store"],
    ["private, max-age=60", "private, no-cache, max-age=60"],
  ])("%j is kept by it alone: %j", (before, after) => {
    expect(shared(before === "" ? {} : { "Cache-Control": before }).get("cache-control")).toBe(
      after,
    );
  });

  it("varies on the variant, not on cookies", () => {
    expect(shared({ Vary: "Accept-Encoding" }).get("vary")).toBe(
      "Accept-Encoding, Consent-Variant, Accept-Language",
    );
    expect(shared({ ETag: '"a"' }).get("etag")).toBe('"a;assent=12345678"');
  });

  it.each([undefined, "", "none", "abd", "abc.gpc"])(
    "is private where it was presented as %j",
    (presented) => {
      const head = listedHead([["Cache-Control", "public, max-age=600"]], 200);
      markDependent(head, {
        mark: () => "12345678",
        caching: keyed(presented, "consent-variant=abc"),
      });
      expect(head.get("cache-control")).toBe("private, no-cache, max-age=600");
      expect(head.get("vary")).toBe("Cookie, Sec-GPC, Consent-Variant");
      expect(head.all("set-cookie")).toEqual(["consent-variant=abc"]);
    },
  );

  it("is private where it sets a cookie, or is one visitor's", () => {
    expect(
      shared({ "Set-Cookie": "sid=1", "Cache-Control": "max-age=9" }).get("cache-control"),
    ).toContain("private");
    const head = listedHead([], 200);
    markDependent(head, { mark: () => "12345678", personal: true, caching: keyed("abc") });
    expect(head.get("cache-control")).toContain("private");
  });
});

describe("markInvariant", () => {
  it("leaves how long a page may be kept to the site, and tells languages and catalogues apart", () => {
    const headers = { "Cache-Control": "public, max-age=600", ETag: '"a"' };
    const head = listedHead(Object.entries(headers), 200);
    markInvariant(head, { mark: () => "12345678", alsoOn: ["Accept-Language"] });
    expect(head.get("cache-control")).toBe("public, max-age=600");
    expect(head.get("vary")).toBe("Accept-Language");
    expect(head.get("etag")).toBe('"a;assent=12345678"');
  });
});
