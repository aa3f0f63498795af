import { describe, expect, it, vi } from "vitest";
import { defineCatalogue } from "assent";
import { createEngine } from "../../src/engine/engine.ts";
import { NO_SUBJECT } from "../../src/read/consent-cookie.ts";
import { RequestConsent } from "../../src/engine/request-consent.ts";
import type { Visit } from "../../src/engine/visit.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "session", name: "Login", category: "functional" },
    { id: "stats", name: "Statistics", category: "statistics" },
    { id: "video", name: "Video", category: "marketing" },
    { id: "map", name: "Map", category: "marketing" },
  ],
});
const DAY = 86_400_000;

/** A site with a clock, and visitors who bring a cookie. */
function site(now = Date.UTC(2026, 10, 22)) {
  const clock = { now };
  const warnings: string[] = [];
  const engine = createEngine<unknown>({
    catalogue,
    now: () => clock.now,
    onWarning: (message) => void warnings.push(message),
  });
  const arrive = (
    headers: Record<string, string> = {},
  ): { consent: RequestConsent; visit: Visit } => {
    const request = {
      headers,
      rawHeaders: Object.entries(headers).flat(),
      url: "/",
      method: "GET",
    };
    const visit = engine.visit(undefined, request, {
      protocol: "https",
      host: "a.example",
      path: "/",
    });
    return { consent: new RequestConsent(visit, () => undefined), visit };
  };
  const cookieOf = (visit: Visit): string => visit.addCookies[0]?.split(";", 1)[0] ?? "";
  return { clock, warnings, arrive, cookieOf };
}

describe("grant", () => {
  it("grants what it is given, and leaves undecided what is", async () => {
    const { consent } = site().arrive();
    await consent.grant("video");
    expect(consent.allows("video")).toBe(true);
    expect(consent.allows("map")).toBe(false);
    expect(consent.reason("map")).toBe("default");
    expect(consent.needsPrompt).toBe(true);
  });

  it("grants a category, or everything", async () => {
    const { consent } = site().arrive();
    await consent.grant("marketing");
    expect([consent.allows("map"), consent.allows("stats")]).toEqual([true, false]);
    await consent.grant();
    expect(consent.status).toBe("granted");
  });

  it("adds to a decision in force", async () => {
    const { arrive, cookieOf } = site();
    const first = arrive();
    await first.consent.decide({ categories: { statistics: true } });
    const { consent } = arrive({ cookie: cookieOf(first.visit) });
    await consent.grant("video");
    expect(consent.decision).toMatchObject({
      method: "api",
      categories: { statistics: true, marketing: false },
      services: { video: true },
    });
  });

  it("brings nothing back that has run out", async () => {
    const { arrive, cookieOf, clock } = site();
    const first = arrive();
    await first.consent.grant();
    clock.now += 200 * DAY;
    const { consent } = arrive({ cookie: cookieOf(first.visit) });
    expect(consent.reason("stats")).toBe("expired");
    await consent.grant("video");
    expect([consent.allows("video"), consent.allows("stats")]).toEqual([true, false]);
  });

  it("brings nothing back that a signal has taken away", async () => {
    const { arrive, cookieOf } = site();
    const first = arrive();
    await first.consent.grant();
    const { consent } = arrive({ cookie: cookieOf(first.visit), "sec-gpc": "1" });
    expect(consent.source).toBe("signal");
    await consent.grant("video");
    expect([consent.allows("video"), consent.allows("stats")]).toEqual([true, false]);
  });
});

describe("decide", () => {
  it("refuses what it is not told, and keeps what was decided", async () => {
    const { consent } = site().arrive();
    await consent.decide({ services: { map: true } });
    expect(consent.status).toBe("partial");
    expect(consent.needsPrompt).toBe(false);
    await consent.decide({ categories: { statistics: true } });
    expect([consent.allows("map"), consent.allows("stats"), consent.allows("video")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("refuse and withdraw", () => {
  it("take effect at once", async () => {
    const { consent } = site().arrive();
    await consent.grant();
    await consent.refuse();
    expect(consent.status).toBe("refused");
    await consent.grant();
    await consent.withdraw();
    expect(consent.allows("video")).toBe(false);
    expect(consent.allows("session")).toBe(true);
  });
});

describe("allows", () => {
  it("is false for what nobody declared, and says so once at a time", () => {
    const { arrive, warnings } = site();
    const { consent } = arrive();
    for (const id of ["vidoe", "constructor", "__proto__", ""]) {
      expect(consent.allows(id as "video")).toBe(false);
      expect(consent.reason(id as "video")).toBe("undeclared");
    }
    expect(warnings[0]).toMatch(/"vidoe" is neither .* Did you mean "video"\?$/);
  });

  it("marks the response as one that depends on consent", () => {
    const { consent, visit } = site().arrive();
    expect(visit.consulted).toBe(false);
    consent.allows("video");
    expect(visit.consulted).toBe(true);
  });
});

describe("embed", () => {
  it("escapes what it is given, allowed or not", async () => {
    const { consent } = site().arrive();
    const hostile = {
      src: 'https://video.example/"><script>alert(1)</script>',
      title: "</span><script>alert(2)</script>",
      width: '1"onload="alert(3)',
      attributes: { 'x" onload="alert(4)': "", class: '"><img src=x onerror=alert(5)>' },
    };
    const before = consent.embed("video", hostile);
    expect(before).toMatch(/^<iframe /);
    expect(before.slice(1)).not.toContain("<i");
    expect(before).not.toMatch(/<script|<img|\sonload=| src="/);
    await consent.grant("video");
    const after = consent.embed("video", hostile);
    expect(after).toMatch(/^<iframe /);
    expect(after).not.toMatch(/<script|<img|\sonload=/);
  });
});

describe("embed, of what users wrote", () => {
  it("refuses other schemes, other services, code and documents", async () => {
    const urls = ["video.example"];
    const services = [
      { id: "video", name: "Video", category: "marketing", urls },
      { id: "map", name: "Map", category: "marketing", urls: ["map.example"] },
    ] as const;
    const engine = createEngine<unknown>({
      catalogue: defineCatalogue({ policy: catalogue.policy, services }),
      onWarning: () => undefined,
    });
    const request = { headers: {}, rawHeaders: [], url: "/", method: "GET" };
    const reach = { protocol: "https", host: "a.example", path: "/" };
    const consent = new RequestConsent(engine.visit(undefined, request, reach), () => undefined);
    const embed = (src: string, attributes = {}) =>
      consent.embed("video", { src, title: "x", attributes });
    for (const granted of [false, true]) {
      if (granted) await consent.grant();
      expect(embed("https://video.example/1")).not.toBe("");
      expect(embed("//VIDEO.example./1")).not.toBe("");
      for (const src of [
        "javascript:alert(1)",
        " jav\tascript:alert(1)",
        "data:text/html,x",
        "blob:https://video.example/1",
        "about:srcdoc",
        "https://map.example/",
        "https://video.example.evil.example/",
        "https://video.example@evil.example/",
        "/own",
        "",
      ]) {
        expect(() => embed(src), src).toThrow(/embed\("video"\): src /);
      }
      for (const name of ["onload", "ONLOAD", "srcdoc", "SrcDoc", "src", "SRC"]) {
        expect(() => embed("https://video.example/1", { [name]: "x" }), name).toThrow(TypeError);
      }
    }
  });
});

describe("a decision after the head was sent", () => {
  it("is none: it rejects, and nothing is recorded", async () => {
    const recorded: unknown[] = [];
    const engine = createEngine<unknown>({
      catalogue,
      ledger: { record: async (entry) => void recorded.push(entry) },
      onWarning: () => undefined,
    });
    const request = { headers: {}, rawHeaders: [], url: "/", method: "GET" };
    const visit = engine.visit(undefined, request, {
      protocol: "https",
      host: "a.example",
      path: "/",
    });
    let isSent = false;
    const consent = new RequestConsent(
      visit,
      () => undefined,
      () => isSent,
    );
    await consent.refuse();
    isSent = true;
    await expect(consent.grant()).rejects.toThrow(/head of this response has been sent/);
    await expect(consent.grant("video")).rejects.toThrow(/Nothing was recorded/);
    await expect(consent.decide({ categories: {} })).rejects.toThrow(/sent/);
    await expect(consent.refuse()).rejects.toThrow(/sent/);
    await expect(consent.withdraw()).rejects.toThrow(/sent/);
    expect(recorded).toHaveLength(1);
    expect(consent.status).toBe("refused");
  });
});

describe("an id", () => {
  it("is nobody's who refuses or withdraws, and nobody's where there is no ledger", async () => {
    const ids = async (ledger: boolean): Promise<readonly (string | undefined)[]> => {
      const engine = createEngine<unknown>({
        catalogue,
        onWarning: () => undefined,
        ...(ledger && { ledger: { record: async () => undefined } }),
      });
      const request = { headers: {}, rawHeaders: [], url: "/", method: "GET" };
      const visit = engine.visit(undefined, request, {
        protocol: "https",
        host: "a.example",
        path: "/",
      });
      const consent = new RequestConsent(visit, () => undefined);
      const made = [
        await consent.refuse(),
        await consent.grant(),
        await consent.withdraw(),
        await consent.grant(),
      ];
      return made.map(({ id }) => (id === NO_SUBJECT ? undefined : id));
    };
    expect(await ids(false)).toEqual([undefined, undefined, undefined, undefined]);
    const [refused, one, withdrawn, two] = await ids(true);
    expect([refused, withdrawn]).toEqual([undefined, undefined]);
    expect(one).toMatch(/^[\w-]{22}$/);
    expect(two).toMatch(/^[\w-]{22}$/);
    expect(one).not.toBe(two);
  });
});

describe("nonce", () => {
  it("is what the response has", () => {
    const nonce = vi.fn<() => string>(() => "abc");
    const { visit } = site().arrive();
    expect(new RequestConsent(visit, nonce).nonce).toBe("abc");
  });
});

describe("policy", () => {
  it("is there for a page of the site's own layout, and as Markdown", () => {
    const { consent, visit } = site().arrive();
    expect(consent.policy()).toMatch(
      /^(?:<link\s+rel="stylesheet"[^>]*>){2}<div class="assent assent-policy"/,
    );
    expect(consent.policy()).not.toContain("<h1");
    expect(consent.policyMarkdown()).toMatch(/^# Cookie policy\n/);
    expect(consent.policyMarkdown()).toContain("`__Host-consent-done`");
    expect(visit.consulted).toBe(true);
  });
});

describe("on a request that could not bring the consent cookie", () => {
  const FOREIGN = { "sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe" };

  it("grant() of something is rejected, for nobody knows what it adds to", async () => {
    const { consent, visit } = site().arrive(FOREIGN);
    await expect(consent.grant("video")).rejects.toThrow(
      /could not bring the consent cookie.*decide/,
    );
    expect(visit.addCookies).toEqual([]);
  });

  it("a whole decision is made", async () => {
    const { consent } = site().arrive(FOREIGN);
    await consent.decide({ services: { video: true } });
    expect([consent.allows("video"), consent.allows("stats")]).toEqual([true, false]);
    await site().arrive(FOREIGN).consent.refuse();
  });
});
