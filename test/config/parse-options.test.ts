import { describe, expect, it, test, vi } from "vitest";
import { ConsentConfigError, defineCatalogue } from "assent";
import { parseOptions } from "../../src/config/parse-options.ts";
import { parseRouteOptions } from "../../src/config/route-options.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [{ id: "video", name: "Video", category: "marketing" }],
});

/** What JavaScript callers may write, whatever the types say. */
function parse(written: object) {
  return parseOptions<unknown>({ catalogue, ...written });
}

function errorOf(written: object): ConsentConfigError {
  try {
    parse(written);
  } catch (error) {
    if (error instanceof ConsentConfigError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

describe("parseOptions", () => {
  it("fills in the defaults, and freezes", () => {
    const settings = parse({});
    expect(settings).toMatchObject({
      secrets: [],
      prefix: "/consent",
      cookie: { name: "consent", domain: undefined, path: "/", sameSite: "lax", secure: undefined },
      gates: { cookies: true, headers: true, embeds: true, undeclared: "block" },
      firstParty: [],
      banner: true,
      gpc: true,
      dnt: false,
      signalAlwaysWins: false,
      ledger: undefined,
    });
    expect(settings.validFor).toBeGreaterThan(180 * 86_400);
    expect(settings.validFor).toBeLessThan(186 * 86_400);
    expect(settings.gates.maxCookieAge).toBeLessThan(400 * 86_400);
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it.each([
    [{ bannner: false }, "unknown-key", "bannner", /Did you mean "banner"/],
    [{ mode: "report" }, "bad-value", "mode", /enforce, report-only/],
    [{ dev: "yes" }, "wrong-type", "dev", /object/],
    [{ dev: { host: [] } }, "unknown-key", "dev.host", /Did you mean "hosts"/],
    [{ dev: { hosts: ["Dev.example.org:3000"] } }, "bad-value", "dev.hosts[0]", /without a port/],
    [{ reportOnly: { to: "report.jsonl" } }, "wrong-type", "reportOnly.to", /appendFile/],
    [{ reportOnly: { every: "1 second" } }, "bad-value", "reportOnly.every", /1 minute/],
    [{ reportOnly: { every: "1 year" } }, "bad-value", "reportOnly.every", /24 hours/],
    [{ permissionsPolicy: "older" }, "bad-value", "permissionsPolicy", /current, all/],
    [{ permissionsPolicy: false }, "wrong-type", "permissionsPolicy", /text/],
    [{ banner: "bottom" }, "wrong-type", "banner", /\{ placement: "bottom" \}/],
    [{ banner: null }, "wrong-type", "banner", /true, false/],
    [{ banner: { place: "top" } }, "unknown-key", "banner.place", /Known: placement/],
    [{ banner: { placement: "botom" } }, "bad-value", "banner.placement", /Did you mean "bottom"/],
    [{ banner: { placement: true } }, "wrong-type", "banner.placement", /text/],
    [{ signals: { gcp: true } }, "unknown-key", "signals.gcp", /gpc/],
    [{ cookie: { maxAge: 1 } }, "unknown-key", "cookie.maxAge", /name/],
    [{ catalogue: undefined }, "missing", "catalogue", /defineCatalogue/],
    [{ catalogue: { services: [] } }, "wrong-type", "catalogue", /defineCatalogue/],
    [{ secret: undefined }, "missing", "secret", /leave the option out/],
    [{ secret: "short" }, "bad-value", "secret", /openssl rand/],
    [{ secret: ["0123456789abcdef", ""] }, "bad-value", "secret[1]", /at least 16/i],
    [{ secret: 42 }, "wrong-type", "secret", /text/],
    [{ secret: [] }, "bad-value", "secret", /at least one/],
    [{ prefix: "consent" }, "bad-value", "prefix", /"\/consent"/],
    [{ prefix: "/consent/" }, "bad-value", "prefix", /slash/],
    [{ prefix: "/" }, "bad-value", "prefix", /slash/],
    [{ prefix: "/a?b" }, "bad-value", "prefix", /path/],
    [{ validFor: "14 months" }, "bad-value", "validFor", /13 months/],
    [{ validFor: "session" }, "bad-value", "validFor", /13 months/],
    [{ validFor: "persistent" }, "bad-value", "validFor", /13 months/],
    [{ validFor: 42 }, "wrong-type", "validFor", /text/],
    [{ maxCookieAge: "2 years" }, "bad-value", "maxCookieAge", /13 months/],
    [{ cookies: "yes" }, "wrong-type", "cookies", /true or false/],
    [{ undeclared: "alow" }, "bad-value", "undeclared", /Did you mean "allow"/],
    [{ firstParty: "a.example" }, "wrong-type", "firstParty", /list/],
    [{ firstParty: ["https://a.example"] }, "bad-value", "firstParty[0]", /host name/],
    [{ cookie: { name: "a b" } }, "bad-value", "cookie.name", /letters/],
    [{ cookie: { domain: ".example.org" } }, "bad-value", "cookie.domain", /host name/],
    [{ cookie: { path: "here; Secure" } }, "bad-value", "cookie.path", /path/],
    [{ cookie: { sameSite: "none" } }, "bad-value", "cookie.sameSite", /lax/],
    [{ cookie: { name: "__Host-c", domain: "example.org" } }, "conflict", "cookie.name", /__Host-/],
    [{ signals: { since: "yesterday" } }, "bad-value", "signals.since", /2026-11-22/],
    [{ region: "FR" }, "wrong-type", "region", /function/],
    [{ regimes: { France: "opt-in" } }, "bad-value", 'regimes["France"]', /FR/],
    [{ regimes: { FR: "maybe" } }, "bad-value", 'regimes["FR"]', /opt-in/],
    [{ language: "tlh" }, "bad-value", "language", /en, bg, cs, .*, zh/],
    [{ language: 42 }, "wrong-type", "language", /function/],
    [{ ledger: {} }, "wrong-type", "ledger", /record/],
    [{ now: 0 }, "wrong-type", "now", /function/],
  ])("refuses %j", (written, code, path, remedy) => {
    const error = errorOf(written);
    expect(error).toMatchObject({ code, path });
    expect(error.message).toMatch(remedy);
  });

  it("never shows a secret", () => {
    expect(errorOf({ secret: "hunter2" }).message).not.toContain("hunter2");
    expect(errorOf({ secret: ["hunter2"] }).message).not.toContain("hunter2");
  });

  it("takes several secrets, and one as a list of one", () => {
    const secrets = ["0123456789abcdef", "fedcba9876543210"];
    expect(parse({ secret: secrets }).secrets).toEqual(secrets);
    expect(parse({ secret: "0123456789abcdef" }).secrets).toEqual(["0123456789abcdef"]);
  });

  it("makes a prefixed cookie secure", () => {
    expect(parse({ cookie: { name: "__Host-consent" } }).cookie.secure).toBe(true);
    expect(parse({ cookie: { name: "__secure-consent" } }).cookie.secure).toBe(true);
  });

  it("takes a language whose words the site brings", () => {
    expect(parse({ language: "tlh", texts: { tlh: {} } }).language).toBe("tlh");
    for (const tag of ["fr-CA", "pt-br", "no", "zh-Hant-TW"]) {
      expect(parse({ language: tag }).language).toBe(tag);
    }
  });

  it("keeps what the site's listeners throw away from a response", () => {
    const onEvent = vi.fn<() => void>(() => {
      throw new Error("planned");
    });
    const settings = parse({ onEvent, onWarning: onEvent });
    settings.onEvent?.({ kind: "limit", limit: "x" });
    settings.onWarning("a word");
    expect(onEvent).toHaveBeenCalledTimes(2);
  });
});

describe("parseRouteOptions", () => {
  test("knows only what can differ for one route", () => {
    expect(parseRouteOptions({ embeds: false })).toEqual({ embeds: false });
    const whole = { catalogue } as unknown as { embeds: boolean };
    expect(() => parseRouteOptions(whole)).toThrow(ConsentConfigError);
    const nothing = undefined as unknown as { embeds: boolean };
    expect(() => parseRouteOptions(nothing)).toThrow(ConsentConfigError);
  });
});
