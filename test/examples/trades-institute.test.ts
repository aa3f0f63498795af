// The trades institute as curl sees it: three answers on the first visit, and 13 months at most for everything.
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { exportLedger, pruneLedger } from "assent/ledger";
import { memoryLedger } from "assent/ledger/memory";
import request from "supertest";
import { describe, expect, it } from "vitest";
import { createApp } from "../../examples/trades-institute/app.mjs";
import { answer, expiredCookies, loaded, quiet, setCookies } from "./site-view.ts";

const PAGES = ["/", "/trades", "/workshops", "/apply"];
const DAY_MS = 86_400_000;
const THIRTEEN_MONTHS_S = 397 * 86_400;
const START = Date.UTC(2026, 10, 22, 12);

async function vendors(agent: Parameters<typeof answer>[0], page: string): Promise<string[]> {
  const { text } = await agent.get(page).expect(200);
  return loaded(text).filter((url) => !/^\/(?:assets|layout|consent)/.test(url));
}

/** Longest life of a cookie that the answer sets, in seconds. */
function longest(response: request.Response): number {
  const lines: unknown = response.headers["set-cookie"];
  const ages = (Array.isArray(lines) ? lines : []).map((line) =>
    Number(/Max-Age=(\d+)/.exec(String(line))?.[1] ?? 0),
  );
  return Math.max(0, ...ages);
}

/** The site with a clock that the test moves, and a browser whose cookies do not run out by themselves. */
function start() {
  const clock = { now: START };
  const ledger = memoryLedger();
  const app = createApp({ ...quiet, ledger, now: () => clock.now });
  return { clock, ledger, agent: request.agent(app) };
}

describe("the trades institute, on the first visit", () => {
  it.each(PAGES)(
    "asks on %s to accept, refuse or choose, and loads nobody meanwhile",
    async (page) => {
      const { agent } = start();
      const { text } = await agent.get(page).expect(200);
      const acts = [
        ...text.matchAll(/class="assent-button" type="submit" name="act" value="(\w+)"/g),
      ];
      expect(acts.map(([, act]) => act)).toEqual(["accept", "refuse", "customise"]);
      expect(await vendors(agent, page)).toEqual([]);
    },
  );

  it("names Matomo in the banner and leads to the policy from there", async () => {
    const { text } = await start().agent.get("/");
    const banner = text.slice(text.indexOf("assent-banner"), text.indexOf("</section>"));
    expect(banner).toMatch(/measure with Matomo, on our own server/);
    expect(banner).toMatch(/<a href="\/consent\/policy[^"]*">Read more/);
  });

  it("sorts by four purposes, one of them of its own", async () => {
    const { text } = await start().agent.get("/consent");
    for (const purpose of [
      "Proper functioning",
      "Browsing preferences",
      "Audience measurement",
      "User experience",
    ]) {
      expect(text).toContain(purpose);
    }
    expect(text).not.toContain("Marketing");
  });

  it("names its data protection officer, the CNIL and the right to complain there", async () => {
    const { text } = await start().agent.get("/consent/policy");
    expect(text).toContain("dpo@institut-batisseurs.example");
    expect(text).toContain("complain to CNIL");
    expect(text).toContain('href="https://www.cnil.fr/"');
  });

  it("sets the number of a form, and no print size", async () => {
    const { agent } = start();
    expect(setCookies(await agent.get("/?print=large"))).toEqual([]);
    expect(setCookies(await agent.get("/apply"))).toEqual(["application"]);
  });
});

describe("the 13 months of the trades institute", () => {
  it("hold for every cookie: ten years become 13 months", async () => {
    const { agent } = start();
    expect(longest(await answer(agent, "accept"))).toBeLessThanOrEqual(THIRTEEN_MONTHS_S);
    const large = await agent.get("/?print=large");
    expect(setCookies(large)).toEqual(["large_print"]);
    expect(longest(large)).toBeGreaterThan(390 * 86_400);
    expect(longest(large)).toBeLessThanOrEqual(THIRTEEN_MONTHS_S);
    expect(longest(await agent.get("/without/?print=large"))).toBe(3650 * 86_400);
  });

  it.each(["accept", "refuse"] as const)(
    "hold for the answer %s: then it is asked for again",
    async (act) => {
      const { agent, clock } = start();
      const reply = await answer(agent, act);
      const [, cookie = ""] = /(consent=[^;]+)/.exec(String(reply.headers["set-cookie"])) ?? [];
      // Sent by hand: a cookie that a client kept for longer than it was told to.
      const visit = async (days: number) => {
        clock.now = START + days * DAY_MS;
        return agent.get("/workshops").set("Cookie", cookie).expect(200);
      };
      const before = await visit(394);
      expect(before.text).not.toContain('id="assent-question"');
      expect(loaded(before.text).some((url) => url.includes("youtube.com"))).toBe(act === "accept");
      const after = await visit(398);
      expect(after.text).toContain("Your earlier answer has run out, so we ask again.");
      expect(loaded(after.text).join("\n")).not.toMatch(/youtube|_paq|fonts\.googleapis/);
    },
  );

  it("end the proof as well: records are pruned after them, and say no more than was promised", async () => {
    const { agent, ledger } = start();
    const visitor = { "X-Forwarded-For": "203.0.113.9", "User-Agent": "Watched/1.0" };
    await answer(agent, "accept").set(visitor);
    const pieces: string[] = [];
    for await (const piece of exportLedger(ledger.store)) pieces.push(piece);
    const proof = pieces.join("");
    expect(proof).toContain("2026-11-22");
    expect(proof).not.toMatch(/203\.0\.113\.9|Watched/);
    const kept = await pruneLedger(ledger.store, START);
    expect(kept.removed).toBe(0);
    const pruned = await pruneLedger(ledger.store, START + 397 * DAY_MS);
    expect(pruned.removed).toBe(1);
  });

  it("are told in the policy, with where the proof is kept", async () => {
    const { text } = await start().agent.get("/consent/policy");
    expect(text).toContain("No cookie of ours stays in your browser longer than 13 months");
    expect(text).toContain("on our own server in the European Union");
    expect(text).toContain("Your answer is itself data about you.");
  });
});

describe("the trades institute, answered", () => {
  it("loads what it would load unguarded once accepted, and nothing after withdrawal", async () => {
    const { agent } = start();
    await answer(agent, "accept");
    for (const page of PAGES) {
      expect(await vendors(agent, page)).toEqual(await vendors(agent, `/without${page}`));
    }
    await agent.get("/?print=large");
    const withdrawn = await answer(agent, "withdraw");
    expect(expiredCookies(withdrawn)).toContain("large_print");
    expect(await vendors(agent, "/workshops")).toEqual([]);
    expect((await agent.get("/")).text).not.toContain('class="large-text"');
  });

  it("measures and shows no film for who allowed measurement only", async () => {
    const { agent } = start();
    await agent
      .post("/consent/choice")
      .set({ "Sec-Fetch-Site": "same-origin", Cookie: FORM_COOKIE })
      .type("form")
      .send({
        key: formKey(),
        act: "save",
        "answer-statistics": "all",
        "answer-experience": "none",
      });
    const found = (await vendors(agent, "/workshops")).join("\n");
    expect(found).toContain("/matomo/");
    expect(found).not.toMatch(/youtube|googleapis/);
  });
});
