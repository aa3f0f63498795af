// What a page says after an answer, and what it must not be made to say.
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { describe, expect, it } from "vitest";
import { consent } from "assent/node";
import { createServer, type RequestListener } from "node:http";
import supertest from "supertest";
import { catalogue } from "../pages/view.ts";

const PAGE = "<!doctype html><title>A page</title><body><p>Text</p>";
const PAGE_HEADERS = { Accept: "text/html", "Sec-Fetch-Dest": "document" };
const OWN = { "Sec-Fetch-Site": "same-origin" };

function site(options: Partial<Parameters<typeof consent>[0]> = {}): RequestListener {
  const gate = consent({ catalogue, onWarning: () => {}, ...options });
  return (request, response) => {
    gate(request, response, () => {
      response.setHeader("Content-Type", "text/html");
      response.setHeader("ETag", '"page"');
      response.end(PAGE);
    });
  };
}

function visitor(options: Parameters<typeof site>[0] = {}) {
  return supertest.agent(createServer(site(options)));
}

const answer = (agent: ReturnType<typeof visitor>, fields: string) =>
  agent
    .post("/consent/choice")
    .set({ ...OWN, Cookie: FORM_COOKIE })
    .type("form")
    .send(`${fields}&key=${formKey()}`);
const open = (agent: ReturnType<typeof visitor>, path = "/") => agent.get(path).set(PAGE_HEADERS);
const linesOf = (response: supertest.Response) => response.get("Set-Cookie") ?? [];

describe("a confirmation", () => {
  it("stands in the page that follows an answer, and in no later one", async () => {
    for (const [act, words] of [
      ["accept", "You have accepted everything"],
      ["refuse", "You have refused everything"],
    ]) {
      const agent = visitor();
      await answer(agent, `act=${act}&return=/`);
      const first = await open(agent);
      expect(first.text).toContain(words);
      expect(linesOf(first).join()).toMatch(/consent-done=; Path=\/; Max-Age=0/);
      expect((await open(agent)).text).not.toContain('role="alert"');
    }
  });

  it("stands on our own pages too", async () => {
    const agent = visitor();
    await answer(agent, "act=refuse&return=/consent/policy");
    expect((await open(agent, "/consent/policy")).text).toContain("You have refused everything");
    expect((await open(agent, "/consent/policy")).text).not.toContain('role="alert"');
  });

  it("waits for a page: no fragment and no script's request spends it", async () => {
    const agent = visitor();
    await answer(agent, "act=refuse");
    await agent.get("/").set({ "Sec-Fetch-Dest": "empty" });
    await agent.get("/consent/state").set(OWN);
    await agent.head("/").set(PAGE_HEADERS);
    expect((await open(agent)).text).toContain("You have refused everything");
  });

  it("is not the page that a browser kept from before", async () => {
    const agent = visitor();
    await answer(agent, "act=refuse");
    const confirming = await open(agent);
    const plain = await open(agent);
    expect(confirming.headers["etag"]).toMatch(/^"page;/);
    expect(plain.headers["etag"]).not.toBe(confirming.headers["etag"]);
  });

  it("is not made by a cookie that says what is not so", async () => {
    for (const value of ["accepted", "withdrawn", "<b>", "constructor", "__proto__"]) {
      const page = await supertest(site())
        .get("/")
        .set({ ...PAGE_HEADERS, Cookie: `consent-done=${value}` });
      expect(page.text).not.toContain('role="alert"');
    }
    const agent = visitor();
    await answer(agent, "act=refuse");
    const { text } = await open(agent).set("Cookie", "consent-done=accepted");
    expect(text).not.toContain("You have accepted");
  });

  it("does not outlive its moment", async () => {
    let now = Date.now();
    const agent = visitor({ now: () => now });
    await answer(agent, "act=refuse");
    now += 10 * 60 * 1000;
    const { text } = await open(agent).set("Cookie", "consent-done=refused");
    expect(text).not.toContain('role="alert"');
  });
});

describe("the cookie of a decision", () => {
  const ageOf = (lines: readonly string[]) =>
    Number(
      /^consent=.*Max-Age=(\d+)/.exec(lines.find((line) => line.startsWith("consent=")) ?? "")?.[1],
    );

  it("is kept for six months, and a refusal where silence grants for as long as it is honoured", async () => {
    const asked = visitor({ region: () => "FR" });
    expect(ageOf(linesOf(await answer(asked, "act=refuse")))).toBe(183 * 86_400);
    const elsewhere = visitor({ region: () => "US-CA" });
    expect(ageOf(linesOf(await answer(elsewhere, "act=refuse")))).toBe(366 * 86_400);
    expect(ageOf(linesOf(await answer(elsewhere, "act=accept")))).toBe(183 * 86_400);
  });
});

describe("an objection to what is exempt", () => {
  it("stands through a refusal, and is taken back by accepting everything", async () => {
    const agent = visitor();
    const allowed = async () =>
      (await agent.get("/consent/state").set(OWN)).body.services.plausible.allowed;
    await answer(agent, "act=save&method=preferences&object=plausible");
    expect(await allowed()).toBe(false);
    await answer(agent, "act=refuse");
    expect(await allowed()).toBe(false);
    await answer(agent, "act=withdraw");
    expect(await allowed()).toBe(false);
    await answer(agent, "act=accept");
    expect(await allowed()).toBe(true);
  });
});
