import { describe, expect, it } from "vitest";
import { createRegionReader } from "../../src/read/region.ts";
import type { RequestLike } from "../../src/read/types.ts";

const request: RequestLike = { headers: {}, rawHeaders: [] };
const read = (answer: unknown) => createRegionReader(() => answer as string)(request);

describe("createRegionReader", () => {
  it.each([
    ["FR", "FR"],
    ["us-ca", "US-CA"],
    ["GB-ENG", "GB-ENG"],
    ["ES-M", "ES-M"],
    ["FR-75", "FR-75"],
  ])("reads %s as %s", (answer, region) => {
    expect(read(answer)).toBe(region);
  });

  it.each([
    "",
    "F",
    "FRA",
    "FR-",
    "FR-ABCD",
    "US_CA",
    " FR",
    "FR\n",
    "US-CA-X",
    "ß",
    "ſſ",
    "1A",
    undefined,
    null,
    42,
    ["FR"],
    { toString: () => "FR" },
    Promise.resolve("FR"),
  ])("takes %j for unknown", (answer) => {
    expect(read(answer)).toBeUndefined();
  });

  it("knows no region without a resolver, whatever headers a client sends", () => {
    const headers = {
      "cf-ipcountry": "US",
      "x-vercel-ip-country": "US",
      "x-appengine-country": "US",
      "x-country": "US",
    };
    expect(createRegionReader()({ headers, rawHeaders: [] })).toBeUndefined();
  });

  it("takes a resolver that throws for one that does not know, and tells of it", () => {
    const told: unknown[] = [];
    const failure = new Error("database is away");
    const reader = createRegionReader(
      () => {
        throw failure;
      },
      (error) => void told.push(error),
    );
    expect(reader(request)).toBeUndefined();
    expect(told).toEqual([failure]);
  });

  it("hands the request itself to the resolver", () => {
    const reader = createRegionReader<RequestLike>((sent) => sent.headers["x-geo"] as string);
    expect(reader({ headers: { "x-geo": "CH" }, rawHeaders: [] })).toBe("CH");
  });
});
