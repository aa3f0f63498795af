import { describe, expect, it } from "vitest";
import { couldCarryConsent } from "../../src/read/carriage.ts";
import type { RequestLike } from "../../src/read/types.ts";

const isSameSite = (host: string): boolean =>
  host === "shop.example" || host.endsWith(".shop.example");

function carries(
  headers: RequestLike["headers"],
  method = "GET",
  sameSite: "lax" | "strict" = "lax",
): boolean {
  return couldCarryConsent({ headers, rawHeaders: [], method }, { sameSite, isSameSite });
}

/** Fetch Metadata as browsers send it. */
const sent = (site: string, dest = "document", more: RequestLike["headers"] = {}) => ({
  "sec-fetch-site": site,
  "sec-fetch-dest": dest,
  "sec-fetch-mode": dest === "empty" ? "cors" : "navigate",
  ...more,
});

const CHROMIUM = { "sec-ch-ua": '"Not?A_Brand";v="24", "Chromium";v="156"' };

describe("a request that another site caused", () => {
  it("carries the cookie where a link is followed, and by nothing else", () => {
    expect(carries(sent("cross-site"))).toBe(true);
    expect(carries(sent("cross-site"), "HEAD")).toBe(true);
    expect(carries(sent("cross-site"), "POST")).toBe(false);
    for (const dest of ["iframe", "frame", "object", "embed", "fencedframe", "empty", "script"]) {
      expect([dest, carries(sent("cross-site", dest))]).toEqual([dest, false]);
    }
    expect(carries(sent("cross-site", "document", { "sec-purpose": "prefetch" }))).toBe(false);
    expect(carries({ "sec-fetch-site": "cross-site" })).toBe(false);
    expect(carries({ "sec-fetch-site": "a word of the future" })).toBe(false);
  });

  it("carries nothing with SameSite=Strict", () => {
    expect(carries(sent("cross-site"), "GET", "strict")).toBe(false);
    expect(carries(sent("same-site"), "GET", "strict")).toBe(true);
    expect(carries(sent("none"), "GET", "strict")).toBe(true);
  });
});

describe("a request of the site itself", () => {
  it("carries the cookie, whatever it is for", () => {
    for (const site of ["same-origin", "same-site", "none"]) {
      for (const dest of ["document", "empty", "script", "image"]) {
        expect([site, dest, carries(sent(site, dest), "POST")]).toEqual([site, dest, true]);
      }
    }
  });

  it("leaves it open in a frame, which may stand in another site, unless the browser would have told", () => {
    expect(carries(sent("same-origin", "iframe"))).toBe(false);
    expect(carries(sent("same-origin", "iframe", CHROMIUM))).toBe(true);
    for (const brands of ['"Chromium";v="132"', '"Chromium";v="x"', "Chromium 156", ""]) {
      expect(carries(sent("same-origin", "iframe", { "sec-ch-ua": brands }))).toBe(false);
    }
  });

  it("carries nothing from inside another site's page", () => {
    for (const access of ["none", "inactive", "active"]) {
      const headers = { "sec-fetch-storage-access": access, ...CHROMIUM };
      expect(carries(sent("same-origin", "iframe", headers))).toBe(false);
      expect(carries(sent("same-origin", "empty", headers))).toBe(false);
    }
    expect(carries(sent("same-origin", "fencedframe", CHROMIUM))).toBe(false);
  });
});

describe("a request without Fetch Metadata", () => {
  it("is of whoever it names", () => {
    expect(carries({ referer: "http://www.shop.example/x" })).toBe(true);
    expect(carries({ referer: "http://bank.example/" })).toBe(false);
    expect(carries({ origin: "http://shop.example" }, "POST")).toBe(true);
    expect(
      carries({ origin: "http://bank.example", referer: "http://shop.example/" }, "POST"),
    ).toBe(false);
    expect(carries({ origin: "null" }, "POST")).toBe(false);
    expect(carries({ referer: "no address" })).toBe(false);
  });

  it("that names nobody comes from who has no cookie", () => {
    expect(carries({})).toBe(true);
    expect(carries({}, "POST")).toBe(true);
  });
});
