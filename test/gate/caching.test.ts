import { describe, expect, it } from "vitest";
import { markDependent } from "../../src/gate/caching.ts";
import { listedHead } from "../../src/gate/head.ts";

function marked(headers: Record<string, string>, status = 200) {
  const head = listedHead(Object.entries(headers), status);
  markDependent(head, { mark: "12345678" });
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
