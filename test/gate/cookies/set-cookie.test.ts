import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateSetCookie } from "../../../src/gate/cookies/set-cookie.ts";
import { parseSetCookie } from "../../../src/http/set-cookie-line.ts";
import type { ContextOptions } from "../../_support/gate-context.ts";
import { DAY, gateContext, THIRTEEN_MONTHS } from "../../_support/gate-context.ts";

const NOW = Date.UTC(2026, 10, 22);

function gate(lines: string | string[], options: ContextOptions = {}) {
  const context = gateContext(options);
  const { lines: kept, dependsOnConsent } = gateSetCookie([lines].flat(), context, NOW);
  return { kept, dependsOnConsent, events: context.events };
}

describe("gateSetCookie: who may be set", () => {
  it("keeps functional, exempt and own cookies, byte for byte", () => {
    const lines = ["sid=1;path=/ ;HttpOnly", "_count=2", "consent=x; Max-Age=99999999"];
    expect(gate(lines)).toEqual({ kept: lines, dependsOnConsent: false, events: [] });
  });

  it("drops a cookie whose service lacks consent, and names it", () => {
    const { kept, dependsOnConsent, events } = gate(["_ga=GA1.2.3", "sid=1"]);
    expect(kept).toEqual(["sid=1"]);
    expect(dependsOnConsent).toBe(true);
    expect(events).toEqual([{ kind: "cookie", action: "blocked", name: "_ga", service: "stats" }]);
    expect(JSON.stringify(events)).not.toContain("GA1");
  });

  it("keeps it with consent, and still says that it depends", () => {
    expect(gate("_ga=1", { allowed: ["stats"] })).toMatchObject({
      kept: ["_ga=1"],
      dependsOnConsent: true,
    });
  });

  it("asks for the category of the name where that is not its service's", () => {
    expect(gate("ab_test=1").kept).toEqual([]);
    expect(gate("ab_test=1", { allowed: ["statistics"] }).kept).toEqual(["ab_test=1"]);
  });

  it("matches names as they are: case counts, patterns hold", () => {
    expect(gate("SID=1").kept).toEqual([]);
    expect(gate("_ga_ABC=1", { allowed: ["stats"] }).kept).toEqual(["_ga_ABC=1"]);
  });

  it("blocks undeclared names, or lets them pass and tells", () => {
    expect(gate("mystery=1").kept).toEqual([]);
    const { kept, dependsOnConsent, events } = gate("mystery=1", {
      settings: { undeclared: "allow" },
    });
    expect(kept).toEqual(["mystery=1"]);
    expect(dependsOnConsent).toBe(false);
    expect(events).toEqual([
      { kind: "cookie", action: "allowed", name: "mystery", service: undefined },
    ]);
  });

  it("always lets deletions pass", () => {
    const lines = [
      "_ga=; Max-Age=0",
      "vid=x; Max-Age=-1; Domain=example.org",
      "mystery=; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    ];
    expect(gate(lines).kept).toEqual(lines);
  });

  it("is not taken in by what only looks like a deletion", () => {
    const lines = [
      "_ga=1; Max-Age=0; Max-Age=100",
      "_ga=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=100",
      "_ga=1; Max-Age=",
      "_ga=Max-Age=0",
      "_ga=1, Max-Age=0",
    ];
    expect(gate(lines).kept).toEqual([]);
  });

  const OLD = "Expires=Thu, 01 Jan 1970 00:00:00 GMT";
  it.each([
    "Max-Age=0; Max-Age=x",
    "Max-Age=0; Max-Age",
    "max-age=0; MAX-AGE=",
    "Max-Age=0; Max-Age=+99",
    "Max-Age=99; Max-Age=0",
    `Max-Age=+99; ${OLD}`,
    `Max-Age=99s; ${OLD}`,
    `Max-Age="99"; ${OLD}`,
    `${OLD}; Expires=never`,
    `Expires=Tue, 01 Jan 2030 00:00:00 GMT; ${OLD}`,
    "Expires=Thu, 01-Jan-70 00:00:00 GMT",
    "Expires=Thu, 01 Jan 1970 00:00:00",
    "Expires=Thu, 01 Jan 1970 00:00:00 -0800",
  ])("lets a deletion pass as one that every reader takes for one: %s", (lifetimes) => {
    for (const name of ["_ga", "mystery", "sid"]) {
      const { kept } = gate(`${name}=1; ${lifetimes}; Path=/x`);
      const dropped = kept.length === 0;
      expect(dropped || kept[0] === `${name}=1; Max-Age=0; Path=/x`).toBe(true);
    }
  });

  it.each(["Max-Age=-0", "Max-Age=00", "MAX-AGE = 0 ", `Max-Age=0; ${OLD}`, OLD, `${OLD};`])(
    "leaves alone what every reader takes for a deletion: %s",
    (lifetimes) => {
      expect(gate(`_ga=1; ${lifetimes}; Path=/x`).kept).toEqual([`_ga=1; ${lifetimes}; Path=/x`]);
    },
  );

  it("takes the signature of a declared cookie for a part of it", () => {
    expect(gate(["sid.sig=1", "_ga.sig=1", "mystery.sig=1", ".sig=1"]).kept).toEqual(["sid.sig=1"]);
    expect(gate("_ga.sig=1", { allowed: ["stats"] }).kept).toEqual(["_ga.sig=1"]);
    expect(gate("remember.sig=1; Max-Age=99999999").kept).toEqual([
      `remember.sig=1; Max-Age=${30 * DAY}`,
    ]);
  });

  it.each([
    ["sid=1; Domain=other.example", /^its Domain does not fit the host www\.example\.org/],
    ["sid=1; Domain=org", /^its Domain/],
    ["sid=1; Domain=.sub.www.example.org", /^its Domain/],
    ["sid=1; SameSite=None", /SameSite=None needs Secure/],
    ["sid=1; samesite = NONE ; Path=/", /SameSite=None needs Secure/],
    ["sid=1; Partitioned", /Partitioned needs Secure/],
    [`sid=${"x".repeat(4096)}`, /longer than 4,096 bytes/],
  ])("tells of a cookie that no browser keeps: %#", (line, reason) => {
    const lost = gate(line).events.filter((event) => "reason" in event);
    expect(lost).toEqual([
      {
        kind: "cookie",
        action: "lost",
        name: "sid",
        service: "session",
        reason: expect.stringMatching(reason),
      },
    ]);
  });

  it("tells of a prefix whose rules are broken", () => {
    const events = (line: string) => gate(line, { allowed: ["video"] }).events;
    for (const line of [
      "__Host-vid=1; Path=/",
      "__Host-vid=1; Secure",
      "__Host-vid=1; Secure; Path=/; Domain=example.org",
      "__Secure-vid=1",
    ]) {
      expect(events(line)).toMatchObject([{ kind: "cookie", action: "lost" }]);
    }
    expect(events("__Host-vid=1; Secure; Path=/")).toEqual([]);
  });

  it("tells nothing of a cookie that is kept", () => {
    const lines = [
      "sid=1; Domain=example.org",
      "sid=1; Domain=.WWW.example.org; Secure; SameSite=None; Partitioned",
      "sid=1; Domain=; SameSite=None; SameSite=Lax",
    ];
    expect(gate(lines)).toMatchObject({ kept: lines, events: [] });
  });

  it("is not taken in by names in disguise", () => {
    const lines = [" _ga =1", "\t_ga=1", "_ga", "=_ga", "=_ga=1", "= _ga=1", "_ga;x=y", "_ga=\t"];
    expect(gate(lines).kept).toEqual([]);
  });

  it("drops lines that a browser ignores", () => {
    expect(gate(["sid=1\u0001", "=", "", `sid=${"x".repeat(4100)}`]).kept).toEqual([]);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "takes %s for the undeclared name it is",
    (name) => {
      expect(gate(`${name}=1`, { allowed: ["stats", "video"] }).kept).toEqual([]);
    },
  );
});

describe("gateSetCookie: how long", () => {
  const LIMIT = new Date(NOW + DAY * 1000).toUTCString();

  it("caps to the declared retention, in Max-Age and Expires", () => {
    const { kept, events } = gate(
      "_ga_X=1; Path=/; Max-Age=99999999; Expires=Tue, 01 Jan 2036 00:00:00 GMT; SameSite=Lax",
      { allowed: ["stats"] },
    );
    expect(kept).toEqual([`_ga_X=1; Path=/; Max-Age=86400; Expires=${LIMIT}; SameSite=Lax`]);
    expect(events).toEqual([{ kind: "cookie", action: "capped", name: "_ga_X", service: "stats" }]);
  });

  it("caps to the site's ceiling where the declaration allows more", () => {
    expect(gate("vid=1; Max-Age=99999999", { allowed: ["video"] }).kept).toEqual([
      `vid=1; Max-Age=${THIRTEEN_MONTHS}`,
    ]);
    expect(gate("_ga=1; Max-Age=99999999", { allowed: ["stats"] }).kept).toEqual([
      `_ga=1; Max-Age=${THIRTEEN_MONTHS}`,
    ]);
  });

  it("caps functional and undeclared cookies too", () => {
    expect(gate("remember=1; Max-Age=99999999").kept).toEqual([`remember=1; Max-Age=${30 * DAY}`]);
    expect(gate("x=1; Max-Age=99999999", { settings: { undeclared: "allow" } }).kept).toEqual([
      `x=1; Max-Age=${THIRTEEN_MONTHS}`,
    ]);
  });

  it("makes a session cookie of what is declared as one", () => {
    expect(gate("sid=1; Max-Age=9999999; HttpOnly").kept).toEqual(["sid=1; HttpOnly"]);
  });

  it("leaves a session cookie the shorter life that it has of its own", () => {
    const lines = ["sid=1; Max-Age=60; HttpOnly", `sid=1; Expires=${LIMIT}`];
    expect(gate(lines)).toMatchObject({ kept: lines, events: [] });
  });

  it.each([
    "Max-Age=+99999999",
    "Max-Age=99999999; Max-Age=x",
    "Max-Age=99999999; Max-Age=60",
    "Max-Age=60; Max-Age=99999999",
    "Max-Age=99999999s",
    'Max-Age="99999999"',
    "Max-Age=60; Max-Age=+99999999",
    "Max-Age=x; Expires=Tue, 01 Jan 2036 00:00:00 GMT",
    "Expires=Tue, 01 Jan 2036 00:00:00 GMT; Expires=never",
    `Max-Age=${"9".repeat(400)}`,
    `Max-Age=99999999${" ".repeat(1100)}x`,
  ])("caps the longest life that any reader finds: %s", (lifetimes) => {
    expect(gate(`remember=1; Path=/; ${lifetimes}; Secure`).kept[0]).toMatch(
      /^remember=1; Path=\/; Max-Age=2592000(?:; Expires=Tue, 22 Dec 2026 00:00:00 GMT)?; Secure$/,
    );
  });

  it("reads Expires by the Date of the response too, as Chromium does", () => {
    const line = "remember=1; Expires=Sat, 21 Nov 2026 00:00:00 GMT";
    const skew = 400 * DAY * 1000;
    const context = gateContext();
    expect(gateSetCookie([line], context, NOW).lines).toEqual([line]);
    expect(gateSetCookie([line], context, NOW, skew).lines).toEqual(["remember=1; Max-Age=0"]);
    const later = "remember=1; Expires=Mon, 23 Nov 2026 00:00:00 GMT";
    expect(gateSetCookie([later], context, NOW, skew).lines).toEqual([
      `remember=1; Expires=${new Date(NOW + 30 * DAY * 1000).toUTCString()}`,
    ]);
  });

  it("leaves what lives shorter, and session cookies, as they are", () => {
    const lines = ["remember=1; Max-Age=60", "remember=2", `remember=3; max-age=${30 * DAY}`];
    expect(gate(lines)).toMatchObject({ kept: lines, events: [] });
  });

  it("never lets an uncapped or refused line through", () => {
    const name = fc.constantFrom("_ga", "sid", "remember", "vid", "x", "", " _ga", "__proto__");
    const attribute = fc.constantFrom(
      "; Max-Age=999999999999",
      "; Max-Age=100",
      "; Expires=Tue, 01 Jan 2036 00:00:00 GMT",
      "; max-age",
      "; Path=/",
      ";;",
      " =",
    );
    fc.assert(
      fc.property(name, fc.array(attribute), fc.boolean(), (first, attributes, allowed) => {
        const { kept } = gate(`${first}=1${attributes.join("")}`, {
          allowed: allowed ? ["stats"] : [],
        });
        for (const line of kept) {
          const parsed = parseSetCookie(line, NOW);
          expect(["sid", "remember", ...(allowed ? ["_ga"] : [])]).toContain(parsed?.name);
          expect(parsed?.expires ?? 0).toBeLessThanOrEqual(NOW + THIRTEEN_MONTHS * 1000);
        }
      }),
    );
  });
});
