import { describe, expect, test } from "vitest";
import { ConsentConfigError, defineCatalogue, type ConsentOptions } from "assent";
import { createLedger } from "assent/ledger";
import { memoryLedger, memoryStore } from "assent/ledger/memory";
import { verifyToken } from "assent/outgoing";
import { siteOf } from "./_support/site.ts";

const SECRET = "a secret of sixteen or more";
const DAY = 86_400_000;

const declaration = {
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "login", name: "Login", category: "functional" },
    { id: "stats", name: "Statistics", category: "statistics" },
    { id: "matomo", name: "Matomo", category: "statistics", exempt: true },
    { id: "ads", name: "Ads", category: "marketing" },
  ],
} as const;
const catalogue = defineCatalogue(declaration);

function setUp(options: Partial<ConsentOptions<unknown>> = {}) {
  const clock = { now: Date.UTC(2026, 10, 30) };
  const now = (): number => clock.now;
  const ledger = memoryLedger({ now });
  const arrive = siteOf(catalogue, { secret: SECRET, ledger, now, ...options });
  const verify = async (token: unknown, others: object = {}) =>
    verifyToken(token, { catalogue, secret: SECRET, ledger, now, ...others });
  return { clock, ledger, arrive, verify };
}

test("a token says what was allowed, and when", async () => {
  const { clock, arrive, verify } = setUp();
  const visit = arrive();
  await visit.consent.grant("stats");
  clock.now += 5000;
  const token = visit.consent.token();
  const given = await verify(token);
  expect(given.standing).toBe("stands");
  expect(given.issued).toBe(clock.now);
  expect(given.decided).toBe(clock.now - 5000);
  expect([given.allows("stats"), given.reason("stats")]).toEqual([true, "decision"]);
  expect([given.allows("ads"), given.reason("ads")]).toEqual([false, "decision"]);
  expect([given.allows("login"), given.reason("login")]).toEqual([true, "functional"]);
  expect([given.allows("matomo"), given.reason("matomo")]).toEqual([true, "exempt"]);
  expect([given.allows("stat" as "stats"), given.reason("stat")]).toEqual([false, "undeclared"]);
  expect(token.length).toBeLessThan(160);
  expect(token).toMatch(/^[\w:./+-]+$/);
});

test("a withdrawal counts at once, and takes nothing from other visitors", async () => {
  const { arrive, verify } = setUp();
  const [one, other] = [arrive(), arrive()];
  await one.consent.grant();
  await other.consent.grant();
  const [token, others] = [one.consent.token(), other.consent.token()];
  await arrive(one.cookie()).consent.withdraw();
  const given = await verify(token);
  expect([given.standing, given.allows("ads"), given.reason("ads")]).toEqual([
    "withdrawn",
    false,
    "withdrawn",
  ]);
  expect((await verify(others)).allows("ads")).toBe(true);
});

test("what was taken back of it is not allowed, and nothing is added", async () => {
  const { clock, arrive, verify } = setUp();
  const visit = arrive();
  await visit.consent.grant("stats", "ads");
  const token = visit.consent.token();
  clock.now += 1000;
  const next = arrive(visit.cookie());
  await next.consent.decide({ services: { ads: false, stats: true } });
  const given = await verify(token);
  expect([given.allows("stats"), given.allows("ads"), given.reason("ads")]).toEqual([
    true,
    false,
    "withdrawn",
  ]);
  const less = next.consent.token();
  clock.now += 1000;
  await arrive(next.cookie()).consent.grant("ads");
  expect((await verify(less)).allows("ads")).toBe(false);
});

test("a withdrawal by a machine whose clock is behind counts", async () => {
  const { clock, arrive, verify } = setUp();
  const visit = arrive();
  await visit.consent.grant();
  const token = visit.consent.token();
  clock.now -= 60_000;
  await arrive(visit.cookie()).consent.withdraw();
  clock.now += 60_000;
  expect((await verify(token)).standing).toBe("withdrawn");
});

test("it runs out, with the decision at the latest", async () => {
  const { clock, arrive, verify } = setUp({ validFor: "1 month" });
  const visit = arrive();
  await visit.consent.grant();
  const [week, hour, year] = [
    visit.consent.token(),
    visit.consent.token({ validFor: "1 hour" }),
    visit.consent.token({ validFor: "1 year" }),
  ];
  const standings = async (): Promise<string[]> =>
    Promise.all([week, hour, year].map(async (token) => (await verify(token)).standing));
  expect(await standings()).toEqual(["stands", "stands", "stands"]);
  clock.now += 3_600_000;
  expect(await standings()).toEqual(["stands", "expired", "stands"]);
  clock.now += 7 * DAY;
  expect(await standings()).toEqual(["expired", "expired", "stands"]);
  clock.now += 30 * DAY;
  expect(await standings()).toEqual(["expired", "expired", "expired"]);
});

test("another version of the policy ends it", async () => {
  const { arrive, verify } = setUp();
  const visit = arrive();
  await visit.consent.grant();
  const next = defineCatalogue({
    ...declaration,
    policy: { ...declaration.policy, version: "2" },
  });
  const given = await verify(visit.consent.token(), { catalogue: next });
  expect([given.standing, given.allows("ads")]).toEqual(["policy-changed", false]);
});

test("what is loaded once, and a signal, are as on the page", async () => {
  const { arrive, verify } = setUp();
  const visit = arrive();
  await visit.consent.grant();
  const signalled = arrive(visit.cookie(), { "sec-gpc": "1" });
  expect(signalled.consent.allows("ads")).toBe(false);
  expect((await verify(signalled.consent.token())).allows("ads")).toBe(false);
});

describe("what no ledger proves allows nothing", () => {
  test("a site without one", async () => {
    const { arrive, verify } = setUp({ ledger: undefined });
    const visit = arrive();
    await visit.consent.grant();
    const token = visit.consent.token();
    for (const ledger of [undefined, memoryLedger()]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const given = await verify(token, { ledger });
      expect([given.standing, given.allows("ads")]).toEqual(["unproved", false]);
    }
  });

  test("unless the site lets it count for a while", async () => {
    const { clock, arrive, verify } = setUp({ ledger: undefined });
    const visit = arrive();
    await visit.consent.grant();
    const token = visit.consent.token();
    const options = { ledger: undefined, unprovenFor: "10 minutes" };
    expect((await verify(token, options)).allows("ads")).toBe(true);
    clock.now += 600_000;
    expect((await verify(token, options)).standing).toBe("unproved");
  });

  test("a ledger that has forgotten the visitor", async () => {
    const { clock, arrive, verify } = setUp();
    const visit = arrive();
    await visit.consent.grant();
    const given = await verify(visit.consent.token(), {
      ledger: memoryLedger({ now: () => clock.now }),
    });
    expect([given.standing, given.reason("ads")]).toEqual(["unproved", "unproved"]);
  });

  test("a visitor of an opt-out region who has said nothing", async () => {
    const { arrive, verify } = setUp({ region: () => "US-CA" });
    const visit = arrive();
    expect(visit.consent.allows("ads")).toBe(true);
    const token = visit.consent.token();
    expect((await verify(token)).allows("ads")).toBe(false);
    expect((await verify(token, { unprovenFor: "1 minute" })).allows("ads")).toBe(true);
  });

  test("a ledger that fails: nobody knows, and the job has to run again", async () => {
    const { arrive, verify } = setUp();
    const visit = arrive();
    await visit.consent.grant();
    const ledger = { standing: async () => Promise.reject(new Error("down")) };
    await expect(verify(visit.consent.token(), { ledger })).rejects.toThrow(/down/);
  });

  test("a ledger that cannot say is a mistake", async () => {
    const { arrive, verify } = setUp();
    const visit = arrive();
    await visit.consent.grant();
    await expect(verify(visit.consent.token(), { ledger: {} })).rejects.toThrow(/ledger\.standing/);
  });
});

describe("what is no token of the site allows nothing", () => {
  test.each([[undefined], [null], [42], [""], ["s:t1."], ["t1.AAAA"], ["x".repeat(100_000)], [{}]])(
    "%j",
    async (text) => {
      const { verify } = setUp();
      const given = await verify(text);
      expect([
        given.standing,
        given.allows("ads"),
        given.reason("ads"),
        given.allows("login"),
      ]).toEqual(["invalid", false, "invalid-token", true]);
    },
  );

  test("a token changed by any character, unsigned, of another secret, or a cookie", async () => {
    const { arrive, verify } = setUp();
    const visit = arrive();
    await visit.consent.grant("stats");
    const token = visit.consent.token();
    const other = token.startsWith("x") ? "y" : "x";
    for (let at = 0; at < token.length; at++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const given = await verify(token.slice(0, at) + other + token.slice(at + 1));
      if (token[at] !== other) expect(given.standing).toBe("invalid");
    }
    const unsigned = token.slice(2, token.lastIndexOf("."));
    expect((await verify(unsigned)).standing).toBe("invalid");
    const secret = "another secret of sixteen";
    expect((await verify(token, { secret })).standing).toBe("invalid");
    expect((await verify(token, { secret: [secret, SECRET] })).standing).toBe("stands");
    const cookie = visit.cookie().split("=", 2)[1] ?? "";
    expect((await verify(decodeURIComponent(cookie))).standing).toBe("invalid");
    expect(arrive(`__Host-consent=${token}`).consent.allows("stats")).toBe(false);
  });

  test("a token from ahead of time", async () => {
    const { clock, arrive, verify } = setUp();
    const visit = arrive();
    await visit.consent.grant();
    const token = visit.consent.token();
    clock.now -= 600_000;
    expect((await verify(token)).standing).toBe("invalid");
  });
});

test("without a secret there is no token", async () => {
  const { arrive, verify } = setUp();
  const unsigned = siteOf(catalogue);
  expect(() => unsigned().consent.token()).toThrow(/secret/);
  await expect(verify("", { secret: "short" })).rejects.toThrow(ConsentConfigError);
  await expect(verify("", { secret: [] })).rejects.toThrow(/secret/);
  expect(() => arrive().consent.token({ validFor: "soon" })).toThrow(/validFor/);
});

test("a release of one embed is no decision about the rest", async () => {
  const now = (): number => Date.UTC(2026, 10, 30);
  const ledger = createLedger(memoryStore(), { now });
  const record = {
    subject: "A".repeat(21) + "B",
    time: now() - 10_000,
    validUntil: now() + DAY,
    policyVersion: "1",
    language: "en",
    categories: { statistics: true },
    services: {},
    method: "banner",
    regime: "opt-in",
    region: undefined,
    signals: { gpc: false, dnt: false },
    host: "www.example.org",
  } as const;
  await ledger.record({ ...record, event: "given" });
  await ledger.record({
    ...record,
    event: "embed-released",
    time: now(),
    categories: {},
    services: { ads: true },
  });
  expect(await ledger.standing(record.subject)).toMatchObject({
    event: "given",
    categories: { statistics: true },
    services: {},
  });
  expect(await ledger.standing("nobody")).toBeUndefined();
});
