// The language school as curl sees it: four kinds of cookies with names of its own, and beacons.
import request from "supertest";
import { describe, expect, it } from "vitest";
import { createApp } from "../../examples/language-courses/app.mjs";
import { answer, expiredCookies, loaded, quiet, setCookies } from "./site-view.ts";

const PAGES = ["/", "/courses", "/listen", "/enrol"];
const FIRST_PARTY = /^\/(?:assets|layout|consent|count\.gif)/;

async function vendors(agent: Parameters<typeof answer>[0], page: string): Promise<string[]> {
  const { text } = await agent.get(page).expect(200);
  return loaded(text).filter((url) => !FIRST_PARTY.test(url));
}

describe("the language school", () => {
  it.each(PAGES)("loads no beacon, script or film of anybody on %s before a yes", async (page) => {
    expect(await vendors(request.agent(createApp(quiet)), page)).toEqual([]);
  });

  it("counts pages without consent, as a service declared exempt that stores nothing", async () => {
    const agent = request.agent(createApp(quiet));
    expect(loaded((await agent.get("/")).text)).toContain("/count.gif?page=%2F");
    const count = await agent.get("/count.gif").expect(200);
    expect(setCookies(count)).toEqual([]);
    const policy = await agent.get("/consent/policy");
    expect(policy.text).toMatch(/Page count[\s\S]*?exempt by law/);
  });

  it("sets the session and the cookie check without consent, and nothing else", async () => {
    const agent = request.agent(createApp(quiet));
    expect(setCookies(await agent.get("/courses?view=list"))).toEqual([]);
    expect(setCookies(await agent.get("/enrol"))).toEqual(["cookie_test"]);
    const marked = await agent.post("/favourites").type("form").send({ course: "finnish" });
    expect(setCookies(marked)).toEqual(["passerelle.sid"]);
    expect((await agent.get("/courses")).text).toContain("★ A favourite");
  });

  it("tells a visitor whose browser keeps no cookies so, by the cookie check", async () => {
    const app = createApp(quiet);
    const without = await request(app).post("/enrol").type("form").send({ name: "Aino" });
    expect(without.headers["location"]).toBe("/enrol?sent&cookies=no");
    const agent = request.agent(app);
    await agent.get("/enrol");
    const kept = await agent.post("/enrol").type("form").send({ name: "Aino" });
    expect(kept.headers["location"]).toBe("/enrol?sent");
  });

  it("asks with three equal buttons where its policy had an OK", async () => {
    const { text } = await request(createApp(quiet)).get("/").expect(200);
    expect(text.match(/<button class="assent-button" type="submit" name="act"/g)).toHaveLength(3);
    for (const kind of ["Preference cookies", "Analytics cookies", "Third-party cookies"]) {
      expect(text).toContain(`<strong>${kind}.</strong>`);
    }
    expect(text).not.toMatch(/>\s*OK\s*</);
  });

  it("names four kinds of cookies in its policy, with a version and a date", async () => {
    const { text } = await request(createApp(quiet)).get("/consent/policy").expect(200);
    for (const kind of ["Session", "Preference", "Analytics", "Third-party"]) {
      expect(text).toContain(`<h3>${kind} cookies</h3>`);
    }
    expect(text).toContain("Version 2026-11-22");
    expect(text).toContain("22 November 2026");
    expect(text).toMatch(/web beacon/i);
  });

  it.each(PAGES)("has “Manage your cookies” at the foot of %s", async (page) => {
    const { text } = await request(createApp(quiet)).get(page).expect(200);
    const foot = text.slice(text.indexOf('<footer class="site-footer">'));
    expect(foot).toMatch(/<a href="\/consent">Manage your cookies<\/a>/);
  });

  it("loads the beacons and keeps the preference once each kind is accepted", async () => {
    const agent = request.agent(createApp(quiet));
    const reply = await answer(agent, "accept");
    expect(setCookies(reply)).toEqual(["consent", "consent-done"]);
    const home = (await vendors(agent, "/")).join("\n");
    expect(home).toMatch(/\/beacon\.gif/);
    expect(home).toMatch(/pixel\.kursnet\.example/);
    expect(home).toMatch(/googletagmanager/);
    expect(await vendors(agent, "/listen")).toEqual(
      await vendors(request.agent(createApp(quiet)), "/without/listen"),
    );
    const list = await agent.get("/courses?view=list");
    expect(setCookies(list)).toEqual(["finder_path", "course_view"]);
    expect(String(list.headers["set-cookie"])).toContain(`Max-Age=${30 * 24 * 60 * 60}`);
    expect((await agent.get("/courses")).text).toContain('class="frame page list"');
  });

  it("keeps of an answer the answer only: no cookie but the one that holds it", async () => {
    const agent = request.agent(createApp(quiet));
    expect(setCookies(await answer(agent, "refuse"))).toEqual(["consent", "consent-done"]);
    await agent.get("/");
    expect(setCookies(await agent.get("/courses?view=list"))).toEqual([]);
    expect(await vendors(agent, "/listen")).toEqual([]);
  });

  it("takes everything back on withdrawal", async () => {
    const agent = request.agent(createApp(quiet));
    await answer(agent, "accept");
    await agent.get("/courses?view=list");
    const withdrawn = await answer(agent, "withdraw");
    expect(expiredCookies(withdrawn)).toEqual(
      expect.arrayContaining(["course_view", "finder_path"]),
    );
    expect(await vendors(agent, "/")).toEqual([]);
  });

  it("loads everything at once without assent", async () => {
    const { text } = await request(createApp(quiet)).get("/without/").expect(200);
    expect(loaded(text).join("\n")).toMatch(/pixel\.kursnet\.example/);
    expect(text).not.toContain("assent-banner");
  });
});
