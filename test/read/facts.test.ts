import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createConsentCodec } from "../../src/read/consent-cookie.ts";
import { createFactsReader, type FactsSettings } from "../../src/read/facts.ts";
import type { RequestLike } from "../../src/read/types.ts";
import { catalogue, consent, held, now } from "./site.ts";

const settings = {
  catalogue,
  cookieName: "consent",
  secrets: ["secret"],
  gpc: true,
  dnt: false,
  now: () => now,
};
const value = createConsentCodec(catalogue, ["secret"]).encode(consent);
const request = (headers: RequestLike["headers"]): RequestLike => ({ headers, rawHeaders: [] });

/** A reader whose site knows requests as Node does. */
const reader = (given: FactsSettings<RequestLike>) => {
  const read = createFactsReader(given);
  return (from: RequestLike) => read(from, from);
};

describe("createFactsReader", () => {
  it("reads cookies, decision, signals and region", () => {
    const read = reader({ ...settings, region: () => "fr" });
    expect(read(request({ cookie: `a=1; consent=${value}`, "sec-gpc": "1", dnt: "1" }))).toEqual({
      cookies: [
        { name: "a", value: "1" },
        { name: "consent", value },
      ],
      stored: held(consent),
      signals: { gpc: true, dnt: false },
      region: "FR",
    });
  });

  it("reads a request that says nothing", () => {
    expect(reader(settings)(request({}))).toEqual({
      cookies: [],
      stored: { kind: "none" },
      signals: { gpc: false, dnt: false },
      region: undefined,
    });
  });

  it("tells what the region resolver throws, and goes on", () => {
    const told: unknown[] = [];
    const read = reader({
      ...settings,
      region: () => {
        throw new Error("away");
      },
      onRegionError: (error) => void told.push(error),
    });
    expect(read(request({})).region).toBeUndefined();
    expect(told).toHaveLength(1);
  });

  it("never throws, and finds no decision in a Cookie header that is noise", () => {
    const read = reader(settings);
    const piece = fc.oneof(
      fc.constantFrom("consent=", "consent", value.slice(0, 60), "s:1.", ";", "=", " "),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        expect(read(request({ cookie: parts.join("") })).stored.kind).not.toBe("decision");
      }),
      { numRuns: 10_000 },
    );
  });
});
