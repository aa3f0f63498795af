import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/routes/router.ts";
import { decisionOf } from "../pages/view.ts";
import { KEY, post, postForeign, postJson, request, visit } from "./host.ts";
import { createBudget } from "../../src/routes/budget.ts";

const customised = (
  categories: object,
  services: object,
  method: string,
  kept?: readonly string[],
): object => ({
  act: "customise",
  method,
  categories,
  services,
  ...(kept && { kept }),
});

const fail = (): Promise<never> => Promise.reject(new Error("disk full: /secret/path"));

describe("POST choice by form", () => {
  it("accepts, refuses and withdraws, and goes back by 303", async () => {
    for (const act of ["accept", "refuse", "withdraw"]) {
      const site = visit();
      const reply = await post(site, { act, return: "/film?id=3" });
      expect(reply.status).toBe(303);
      expect(reply.headers["location"]).toBe("/film?id=3");
      expect(reply.headers["cache-control"]).toBe("private, no-store");
      expect(site.chosen).toEqual([{ act, method: "banner" }]);
    }
  });

  it("goes back to the referring page, and never to another site", async () => {
    const referer = "https://site.example/from?x";
    const reply = await post(visit(), { act: "refuse", return: "//evil.example" }, { referer });
    expect(reply.headers["location"]).toBe("/from?x");
    const foreign = await post(visit(), { act: "refuse" }, { referer: "https://evil.example/" });
    expect(foreign.headers["location"]).toBe("/");
  });

  it("leads to the settings to customise, and decides nothing", async () => {
    const site = visit();
    const reply = await post(site, { act: "customise", return: "/film?id=3" });
    expect(reply.headers["location"]).toBe("/consent?return=%2Ffilm%3Fid%3D3");
    expect(site.chosen).toEqual([]);
  });

  it("refuses on save what was not ticked", async () => {
    const site = visit();
    await post(site, "act=save&method=preferences&answer-statistics=all&answer-marketing=none");
    await post(site, "act=save&category=statistics&service=youtube");
    await post(site, "act=save");
    expect(site.chosen).toEqual([
      customised({ statistics: true, marketing: false }, {}, "preferences"),
      customised({ statistics: true, marketing: false }, { youtube: true }, "banner"),
      customised({ statistics: false, marketing: false }, {}, "banner"),
    ]);
  });

  it("counts ticks only where the visitor chose to choose", async () => {
    const site = visit();
    await post(site, "act=save&answer-marketing=some&service=youtube");
    await post(site, "act=save&answer-marketing=none&service=youtube");
    await post(site, "act=save&answer-marketing=all");
    expect(site.chosen).toEqual([
      customised({ statistics: false, marketing: false }, { youtube: true }, "banner"),
      customised({ statistics: false, marketing: false }, {}, "banner"),
      customised({ statistics: false, marketing: true }, {}, "banner"),
    ]);
  });

  it("takes an objection to what is exempt", async () => {
    const site = visit();
    await post(site, "act=save&answer-statistics=all&object=plausible&object=matomo");
    expect(site.chosen).toEqual([
      customised(
        { statistics: true, marketing: false },
        { plausible: false, matomo: false },
        "banner",
      ),
    ]);
  });

  it("hears an objection to what is exempt though everything else is refused", async () => {
    const site = visit();
    await post(site, "act=refuse&method=preferences&object=plausible");
    await post(site, "act=withdraw&object=plausible&object=session");
    expect(site.chosen).toEqual([
      { act: "refuse", method: "preferences", objections: ["plausible"] },
      { act: "withdraw", method: "banner", objections: ["plausible"] },
    ]);
  });

  it("has the next page confirm what was done, and nothing where nothing was", async () => {
    const site = visit();
    for (const act of ["accept", "refuse", "withdraw", "save", "customise"]) {
      await post(site, { act });
    }
    await post(site, { allow: "youtube" });
    await post(site, { load: "youtube" });
    await post(site, { act: "nonsense" });
    expect(site.confirmations).toEqual(["accepted", "refused", "withdrawn", "saved", "saved"]);
    const failing = visit({}, { choose: fail });
    await post(failing, { act: "accept" });
    expect(failing.confirmations).toEqual([]);
  });

  it("loads one service once, for the page the visitor is on", async () => {
    const site = visit();
    const reply = await post(site, { load: "youtube", return: "/film?id=3#player" });
    expect(reply.headers["location"]).toBe("/film?id=3#player");
    expect(site.released).toEqual(["youtube /film?id=3"]);
    expect(site.chosen).toEqual([]);
  });

  it("allows one service on top of what is decided, and leaves the rest undecided", async () => {
    const site = visit();
    await post(site, { allow: "youtube" });
    expect(site.chosen).toEqual([customised({}, { youtube: true }, "placeholder")]);
    expect(site.host.consent.allows("youtube")).toBe(true);
    expect(site.host.consent.allows("facebook")).toBe(false);
    expect(site.host.consent.needsPrompt).toBe(true);
  });

  it("allows one service on top of an earlier decision", async () => {
    const decision = decisionOf({
      categories: { statistics: true, marketing: false },
      services: { facebook: true },
    });
    const site = visit({ decision });
    await post(site, { allow: "youtube" });
    expect(site.chosen).toEqual([
      customised(
        { statistics: true, marketing: false },
        { facebook: true, youtube: true },
        "placeholder",
        ["statistics", "marketing", "facebook"],
      ),
    ]);
  });

  it("does not revive grants that a signal has outweighed", async () => {
    const decision = decisionOf({ categories: { statistics: true, marketing: true } });
    const site = visit({ decision, gpc: true });
    await post(site, { allow: "youtube" });
    expect(site.chosen).toEqual([customised({}, { youtube: true }, "placeholder")]);
  });

  it("does not revive grants of a decision that is only remembered for its refusals", async () => {
    const decision = decisionOf({ time: 0, categories: { statistics: true, marketing: false } });
    const site = visit({ decision, regime: "opt-out" });
    await post(site, { allow: "youtube" });
    expect(site.chosen).toEqual([
      customised({ marketing: false }, { youtube: true }, "placeholder", ["marketing"]),
    ]);
  });

  it("allows several at once, categories too, and needs nothing for what is functional", async () => {
    const site = visit();
    await post(site, "allow=marketing&allow=matomo");
    await post(site, "allow=session");
    await post(site, "load=session");
    expect(site.chosen).toEqual([customised({ marketing: true }, { matomo: true }, "placeholder")]);
    expect(site.released).toEqual([]);
  });

  it("changes nothing where an answer is unclear", async () => {
    const unclear = [
      "",
      "act=",
      "act=ACCEPT",
      "act=yes",
      "act=accept&act=accept",
      "act=accept&load=youtube",
      "act=refuse&allow=youtube",
      "allow=yuotube",
      "allow=youtube&allow=yuotube",
      "allow=__proto__",
      "load=marketing",
      "load=youtube&load=facebook",
      "act=save&service=statistics",
      "act=save&category=youtube",
      "act=save&category=constructor",
      "act=save&object=nobody",
      "act=save&answer-marketing=yes",
      "act=save&answer-marketing=all&answer-marketing=none",
      "act=save&answer-nobody=all",
      "act=accept&method=import",
      "act=accept&method=banner&method=api",
    ];
    for (const body of unclear) {
      const site = visit();
      const reply = await post(site, body);
      expect([body, reply.status]).toEqual([body, 400]);
      expect(reply.body).toContain("Nothing was changed");
      expect([body, site.chosen, site.released]).toEqual([body, [], []]);
    }
  });

  it("takes no answer from another site's page", async () => {
    const foreign: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "" },
    ];
    for (const headers of foreign) {
      const site = visit();
      expect((await post(site, "act=accept", headers)).status).toBe(403);
      expect(site.chosen).toEqual([]);
    }
    const sister = visit({}, { trustSameSite: true });
    expect((await post(sister, "act=accept", { "sec-fetch-site": "same-site" })).status).toBe(303);
  });

  it("says that nothing is stored if the ledger fails", async () => {
    const site = visit({}, { choose: fail, loadOnce: fail });
    for (const body of ["act=accept", "load=youtube"]) {
      const reply = await post(site, body);
      expect(reply.status).toBe(503);
      expect(reply.headers["retry-after"]).toBe("30");
      expect(reply.body).toContain("could not be stored");
      expect(reply.body).not.toContain("disk full");
    }
  });

  it("closes the connection on what it does not read", async () => {
    const tooLong = await post(visit(), "x".repeat(20_000));
    expect([tooLong.status, tooLong.headers["connection"]]).toEqual([413, "close"]);
    const image = await post(visit(), "x", { "content-type": "image/png" });
    expect([image.status, image.headers["connection"]]).toEqual([415, "close"]);
  });
});

describe("POST choice by script", () => {
  it("answers with the state that holds now", async () => {
    const site = visit();
    const reply = await postJson(site, { act: "accept" });
    expect(reply.status).toBe(200);
    expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(JSON.parse(reply.body)).toMatchObject({
      status: "granted",
      needsPrompt: false,
      services: { youtube: { allowed: true, reason: "decision", category: "marketing" } },
    });
    expect(site.chosen).toEqual([{ act: "accept", method: "api" }]);
  });

  it("customises: what is not granted is refused", async () => {
    const site = visit();
    await postJson(site, {
      act: "customise",
      categories: { statistics: true },
      services: { youtube: true, matomo: false },
    });
    await postJson(site, { act: "customise", services: {}, method: "banner" });
    expect(site.chosen).toEqual([
      customised({ statistics: true, marketing: false }, { matomo: false, youtube: true }, "api"),
      customised({ statistics: false, marketing: false }, {}, "banner"),
    ]);
  });

  it("tells a script the words that confirm; has the next page say them where one has to come", async () => {
    const json = { accept: "application/json" };
    const accepted = visit();
    const reply = await post(accepted, { act: "accept", return: "/film" }, json);
    expect(JSON.parse(reply.body)).toMatchObject({
      status: "granted",
      notice: {
        text: "Thank you. You have accepted everything we asked about.",
        settings: "Cookie settings",
        address: "/consent?return=%2Ffilm",
        attributes: { "aria-label": "Your choice is stored", lang: "en", dir: "ltr" },
      },
    });
    expect(accepted.confirmations).toEqual([]);
    const decision = decisionOf({ categories: { statistics: true, marketing: true } });
    const refused = visit({ decision });
    await post(refused, { act: "refuse" }, json);
    expect(refused.confirmations).toEqual(["refused"]);
    const byApi = visit({ decision });
    await postJson(byApi, { act: "refuse" });
    expect(byApi.confirmations).toEqual([]);
  });

  it("answers errors in JSON", async () => {
    for (const body of [
      { act: "customise" },
      { act: "x" },
      { act: "save", services: { nobody: true } },
      "{",
    ]) {
      const site = visit();
      const reply = await postJson(site, body);
      expect(reply.status).toBe(400);
      expect(JSON.parse(reply.body)).toMatchObject({ error: { code: "bad-answer" } });
      expect(site.chosen).toEqual([]);
    }
  });

  it("answers a form in JSON too, where JSON is asked for", async () => {
    const reply = await post(visit(), "act=refuse", { accept: "application/json" });
    expect([reply.status, JSON.parse(reply.body).status]).toEqual([200, "refused"]);
    const browser = await post(visit(), "act=refuse", {
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
    });
    expect(browser.status).toBe(303);
  });
});

describe("POST choice by anybody", () => {
  const id = fc.constantFrom("youtube", "marketing", "statistics", "session", "__proto__", "", "x");
  const name = fc.constantFrom(
    "act",
    "load",
    "allow",
    "service",
    "category",
    "object",
    "answer-marketing",
    "method",
    "return",
    "a[]",
    "__proto__",
  );
  const value = fc.oneof(id, fc.constantFrom("accept", "save", "all", "none", "some"), fc.string());

  it("never throws, never fails, and grants only what is well-formed", async () => {
    const form = fc
      .array(fc.tuple(name, value), { maxLength: 6 })
      .map((pairs) => new URLSearchParams(pairs).toString());
    const json = fc.oneof(
      fc.json(),
      fc
        .dictionary(
          fc.oneof(name, fc.constantFrom("categories", "services")),
          fc.oneof(value, fc.boolean(), fc.dictionary(id, fc.boolean())),
        )
        .map((body) => JSON.stringify(body)),
    );
    const body = fc.oneof(form, json, fc.string(), fc.uint8Array());
    const type = fc.constantFrom(
      "application/x-www-form-urlencoded",
      "application/json",
      "text/plain",
    );
    await fc.assert(
      fc.asyncProperty(body, type, fc.string(), async (sent, contentType, accept) => {
        const site = visit();
        const headers = { "content-type": contentType, accept, "sec-fetch-site": "same-origin" };
        const reply = await answer(
          request("/consent/choice", { method: "POST", headers, body: sent }),
          site.host,
        );
        expect([200, 303, 400, 413, 415]).toContain(reply.status);
        const done = site.chosen.length + site.released.length;
        expect(reply.status >= 400 && done > 0).toBe(false);
        for (const choice of site.chosen) {
          for (const key of Object.keys(choice.categories ?? {}))
            expect(["statistics", "marketing"]).toContain(key);
          for (const key of Object.keys(choice.services ?? {}))
            expect(site.host.catalogue.index.service(key)).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it("never grants for junk", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.uint8Array(), fc.json()), async (sent) => {
        for (const contentType of ["application/x-www-form-urlencoded", "application/json"]) {
          const site = visit();
          const headers = { "content-type": contentType };
          const reply = await answer(
            request("/consent/choice", { method: "POST", headers, body: sent }),
            site.host,
          );
          expect(reply.status).toBe(400);
          expect(site.chosen).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("POST choice without the key of a form of ours", () => {
  const GRANTS = [
    "act=accept",
    "act=save&category=marketing",
    // It would take back an objection.
    "act=save",
    "load=youtube",
    "allow=youtube",
    "allow=marketing",
  ];

  it("grants nothing: it is shown what the answer would allow, with a form that has a key", async () => {
    for (const body of GRANTS) {
      for (const key of [
        "",
        "&key=",
        "&key=nonsense",
        `&key=${KEY}&key=${KEY}`,
        `&key[]=${KEY}x`,
      ]) {
        const site = visit();
        const reply = await postForeign(site, body + key);
        expect([body + key, reply.status]).toEqual([body + key, 200]);
        expect(reply.body).toContain("Please confirm");
        expect(reply.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
        expect([body, site.chosen, site.released]).toEqual([body, [], []]);
      }
    }
  });

  it("says what it would allow, and asks again for just that", async () => {
    const reply = await postForeign(visit(), "allow=youtube&return=/film&evil=1");
    expect(reply.body).toContain("YouTube");
    expect(reply.body).toMatch(/<input type="hidden" name="allow" value="youtube"/);
    expect(reply.body).toContain('value="/film"');
    expect(reply.body).not.toContain("evil");
  });

  it("refuses and withdraws all the same", async () => {
    for (const act of ["refuse", "withdraw"]) {
      const site = visit();
      expect((await postForeign(site, { act })).status).toBe(303);
      expect(site.chosen).toEqual([{ act, method: "banner" }]);
    }
  });

  it("tells a script so, that has sent a form", async () => {
    const site = visit();
    const reply = await postForeign(site, "act=accept", { accept: "application/json" });
    expect([reply.status, JSON.parse(reply.body)]).toEqual([
      403,
      { error: expect.objectContaining({ code: "unproven" }) as object },
    ]);
    expect(site.chosen).toEqual([]);
  });

  it("may come from a page that hides its origin, where the key then decides; JSON from there is foreign", async () => {
    const hidden = { "sec-fetch-site": undefined, origin: "null" };
    const site = visit();
    expect((await post(site, "act=accept", hidden)).status).toBe(303);
    const forged = visit();
    expect((await postForeign(forged, "act=accept", hidden)).status).toBe(403);
    const headers = { "content-type": "application/json", origin: "null" };
    const body = '{"act":"accept"}';
    const sent = request("/consent/choice", { method: "POST", headers, body });
    expect((await answer(sent, forged.host)).status).toBe(403);
    expect(forged.chosen).toEqual([]);
  });
});

describe("POST choice in JSON that names something twice", () => {
  it("is nothing, however the name is written and wherever it stands", async () => {
    const twice = [
      '{"act":"refuse","act":"accept"}',
      '{"act":"refuse","\\u0061ct":"accept"}',
      '{"act":"customise","categories":{"marketing":false,"marketing":true}}',
      '{"act":"customise","services":{"youtube":false},"services":{"youtube":true}}',
      '{"act":"refuse","x":[{"a":"\\"}","a":1}],"method":"api"}',
    ];
    for (const body of twice) {
      const site = visit();
      expect([body, (await postJson(site, body)).status]).toEqual([body, 400]);
      expect(site.chosen).toEqual([]);
    }
    const site = visit();
    const once = '{"act":"customise","categories":{"marketing":true},"services":{"youtube":false}}';
    expect((await postJson(site, once)).status).toBe(200);
  });
});

describe("POST choice beyond the budget", () => {
  it("is told when to come back, but for a refusal or a withdrawal", async () => {
    let now = 0;
    const site = visit({}, { choiceBudget: createBudget(() => now, 2) });
    const statuses: number[] = [];
    for (const act of ["accept", "refuse", "accept", "accept", "refuse", "withdraw"]) {
      const reply = await post(site, { act });
      statuses.push(reply.status);
      if (reply.status === 429) expect(reply.headers["retry-after"]).toBe("60");
    }
    expect(statuses).toEqual([303, 303, 303, 429, 303, 303]);
    now = 60_000;
    expect((await post(site, { act: "accept" })).status).toBe(303);
  });
});

describe("a form on a page that answers a form", () => {
  it("is answered by a page, for the one it came with must not be asked for again", async () => {
    for (const act of ["accept", "refuse"]) {
      const to = visit();
      const reply = await post(to, { act, posted: "yes", return: "/checkout" });
      expect([reply.status, reply.headers["location"]]).toEqual([200, undefined]);
      expect(reply.body).toContain("Your answer is stored");
      expect(reply.body).toContain('href="/checkout"');
      expect([to.chosen.length, to.confirmations]).toEqual([1, []]);
    }
  });

  it("says so through the confirmation, and leads to the settings with its way back", async () => {
    const asked = await postForeign(visit(), { act: "accept", posted: "yes" });
    expect(asked.body).toContain('name="posted" value="yes"');
    const referer = { referer: "https://site.example/order" };
    const to = await post(visit(), { act: "customise", posted: "yes", return: "/a" }, referer);
    expect(to.headers["location"]).toBe("/consent?return=%2Fa");
  });

  it("tells a script that what is allowed comes with the next page", async () => {
    const { body } = await postJson(visit(), { act: "accept", stay: "yes" });
    expect(JSON.parse(body)).toMatchObject({
      notice: { text: expect.stringMatching(/stored.*next page/) },
    });
  });
});

describe("a browser that brings no cookie of ours", () => {
  const NAVIGATION = { "sec-fetch-mode": "navigate" };

  it("is sent on its way back past a place where that shows", async () => {
    const none = visit({}, { keepsCookies: false });
    const reply = await post(none, { act: "refuse", return: "/film" }, NAVIGATION);
    expect(reply.headers["location"]).toBe("/consent/kept?return=%2Ffilm");
    // Not where it is known, or where nobody looks at a page.
    const some = visit({}, { keepsCookies: true });
    const known = await post(some, { act: "refuse", return: "/film" }, NAVIGATION);
    expect(known.headers["location"]).toBe("/film");
    const program = await post(visit({}, { keepsCookies: false }), { act: "refuse" });
    expect(program.headers["location"]).toBe("/");
  });

  it("is told so there if the answer has not come back, and goes on if it has", async () => {
    const there = request("/consent/kept?return=/film");
    const lost = await answer(there, visit().host);
    expect([lost.status, lost.body]).toEqual([200, expect.stringContaining("keeps no cookies")]);
    const kept = await answer(there, visit({ decision: decisionOf() }).host);
    expect([kept.status, kept.headers["location"]]).toEqual([303, "/film"]);
  });

  it("is told so instead of being asked to confirm again", async () => {
    const to = visit({}, { keepsCookies: false, isFormKey: () => false });
    const reply = await post(to, { act: "accept" });
    expect([reply.body, to.chosen]).toEqual([expect.stringContaining("keeps no cookies"), []]);
    // A form that somebody else wrote is asked to be confirmed, once.
    const forged = await postForeign(to, { act: "accept", key: "A".repeat(16) });
    expect(forged.body).toContain("Please confirm");
  });

  it("is told so by the state that a script asks for after an answer", async () => {
    const noticeOf = async (address: string, situation = {}): Promise<unknown> =>
      JSON.parse((await answer(request(address), visit(situation).host)).body).notice;
    expect(await noticeOf("/consent/state?kept")).toMatchObject({
      text: expect.stringContaining("keeps no cookies"),
    });
    expect(await noticeOf("/consent/state")).toBeUndefined();
    expect(await noticeOf("/consent/state?kept", { decision: decisionOf() })).toBeUndefined();
  });
});

it("a way back that is too long for an address is kept on the settings themselves", async () => {
  const long = `/search?q=${"/".repeat(4000)}`;
  const { status, body } = await post(visit(), { act: "customise", return: long });
  expect([status, body.includes(`value="${long}"`)]).toEqual([200, true]);
});
