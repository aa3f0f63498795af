// A request that could not carry the consent cookie: nothing is granted, be silence a grant or not.
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine.ts";
import type { ConsentOptions } from "../../src/config/options.ts";
import type { RequestLike } from "../../src/read/types.ts";
import type { Visit } from "../../src/engine/visit.ts";
import { catalogue } from "../_support/gate-context.ts";

const RETURN_OF_THE_BANK = { "sec-fetch-site": "cross-site", "sec-fetch-dest": "document" };

function visit(
  request: Partial<RequestLike>,
  options: Partial<ConsentOptions<RequestLike>> = {},
): Visit {
  const engine = createEngine<RequestLike>({
    catalogue,
    region: () => "US-CA",
    onWarning: () => undefined,
    ...options,
  });
  const whole = { method: "GET", headers: {}, rawHeaders: [], ...request };
  return engine.visit(whole, whole, { protocol: "https", host: "www.example.org", path: "/" });
}

describe("where silence grants", () => {
  it("grants nothing, and asks nobody who may have answered", () => {
    const { consent } = visit({ method: "POST", headers: RETURN_OF_THE_BANK });
    expect(consent.allows("video")).toBe(false);
    expect([consent.status, consent.source, consent.reason("video"), consent.needsPrompt]).toEqual([
      "undecided",
      "unknown",
      "unknown",
      false,
    ]);
  });

  it("grants what silence does to a request that would have carried it", () => {
    expect(visit({ headers: RETURN_OF_THE_BANK }).consent.allows("video")).toBe(true);
    expect(visit({}).consent.allows("video")).toBe(true);
    // Another port is the same site.
    const origin = "https://shop.example.org:8443";
    expect(visit({ method: "POST", headers: { origin } }).consent.allows("video")).toBe(true);
  });

  it("believes a cookie that came all the same", () => {
    const headers = { ...RETURN_OF_THE_BANK, cookie: "__Host-consent=broken" };
    expect(visit({ method: "POST", headers }).consent.reason("video")).toBe("invalid");
  });
});

it("asks where silence refuses", () => {
  const { consent } = visit(
    { method: "POST", headers: RETURN_OF_THE_BANK },
    { region: () => "FR" },
  );
  expect([consent.allows("video"), consent.needsPrompt]).toEqual([false, true]);
});

it("is kept by no cache in front, and changes no visitor's variant", () => {
  const headers = { ...RETURN_OF_THE_BANK, "consent-variant": "unknown" };
  const { caching } = visit({ method: "POST", headers }, { caching: "keyed" });
  expect(caching).toEqual({
    mode: "keyed",
    presented: undefined,
    expected: "unknown",
    correction: undefined,
  });
});

it('sameSite: "strict" is warned of when the app starts', () => {
  const warnings: string[] = [];
  const onWarning = (message: string): void => void warnings.push(message);
  const arrival = { headers: RETURN_OF_THE_BANK };
  const strict = visit(arrival, { onWarning, cookie: { sameSite: "strict" } });
  expect(warnings).toEqual([expect.stringMatching(/cookie\.sameSite: "strict".*"lax"/)]);
  expect(strict.consent.allows("video")).toBe(false);
});
