// The open data portal as curl sees it: French, on Koa, with names that elsewhere are Instagram's.
import request from "supertest";
import { describe, expect, it } from "vitest";
import { createApp } from "../../examples/open-data-portal/app.mjs";
import { catalogue } from "../../examples/open-data-portal/catalogue.mjs";
import { answer, expiredCookies, loaded, quiet, setCookies } from "./site-view.ts";

const PAGES = ["/", "/arbres", "/contact", "/charte-cookies"];

function start() {
  return createApp(quiet).callback();
}

async function vendors(agent: Parameters<typeof answer>[0], page: string): Promise<string[]> {
  const { text } = await agent.get(page).expect(200);
  return loaded(text).filter((url) => !/^\/(?:assets|layout|consent)/.test(url));
}

describe("the open data portal, undecided", () => {
  it.each(PAGES)(
    "loads on %s what needs no consent: anonymous statistics, the form’s guard",
    async (page) => {
      const found = await vendors(request.agent(start()), page);
      const matomo = found.filter((url) => /_paq|\/matomo\//.test(url));
      expect(matomo).toHaveLength(2);
      const rest = found.filter((url) => !matomo.includes(url));
      expect(rest).toEqual(page === "/contact" ? ["https://www.google.com/recaptcha/api.js"] : []);
    },
  );

  it("speaks French, on its own pages and on ours", async () => {
    for (const page of ["/", "/consent", "/consent/policy"]) {
      const { text } = await request(start()).get(page).expect(200);
      expect(text).toContain('lang="fr"');
    }
    expect((await request(start()).get("/")).text).toContain("Tout refuser");
  });

  it("sets the portal’s own login, language and form token, and no number for a visitor", async () => {
    const agent = request.agent(start());
    expect(setCookies(await agent.get("/"))).toEqual([]);
    expect(setCookies(await agent.post("/connexion"))).toEqual(["sessionid"]);
    expect(setCookies(await agent.get("/langue/fr"))).toEqual(["django_language"]);
    expect(setCookies(await agent.get("/contact"))).toEqual(["csrftoken"]);
    expect((await agent.get("/")).text).toContain("Vous êtes connecté.");
  });

  it("takes a message with the token of its form, and none without", async () => {
    const agent = request.agent(start());
    const { text } = await agent.get("/contact");
    const [, token = ""] = /name="csrfmiddlewaretoken" value="([0-9a-f]+)"/.exec(text) ?? [];
    const send = (value: string) =>
      agent.post("/contact").type("form").send({ csrfmiddlewaretoken: value, message: "Bonjour" });
    expect((await send(token)).status).toBe(303);
    expect((await send("f".repeat(32))).status).toBe(403);
    expect((await send("é".repeat(32))).status).toBe(403);
    expect((await send("x".repeat(20_000))).status).toBe(413);
  });
});

describe("the open data portal, answered", () => {
  it("loads what it would load unguarded once accepted", async () => {
    const agent = request.agent(start());
    await answer(agent, "accept");
    for (const page of PAGES) {
      expect(await vendors(agent, page)).toEqual(await vendors(agent, `/without${page}`));
    }
    const home = await agent.get("/");
    expect(setCookies(home)).toEqual(["portail_parcours"]);
    const [, until = ""] = /expires=([^;]+)/i.exec(String(home.headers["set-cookie"])) ?? [];
    expect(Date.parse(until)).toBeGreaterThan(Date.now());
    expect(Date.parse(until)).toBeLessThan(Date.now() + 93 * 86_400_000);
  });

  it("keeps the answer in the cookie that its charter names, and nothing after a refusal", async () => {
    const agent = request.agent(start());
    const reply = await answer(agent, "refuse");
    expect(setCookies(reply)).toEqual(["cookies_preferences", "cookies_preferences-done"]);
    expect(setCookies(await agent.get("/"))).toEqual([]);
    expect((await vendors(agent, "/arbres")).join("\n")).not.toMatch(/openstreetmap|googletag/);
  });

  it("takes an objection to its anonymous statistics", async () => {
    const agent = request.agent(start());
    await agent
      .post("/consent/choice")
      .set("Sec-Fetch-Site", "same-origin")
      .type("form")
      .send({ act: "refuse", object: "matomo" });
    expect(await vendors(agent, "/")).toEqual([]);
  });

  it("takes everything back on withdrawal, the login excepted", async () => {
    const agent = request.agent(start());
    await agent.post("/connexion");
    await answer(agent, "accept");
    await agent.get("/");
    const gone = expiredCookies(await answer(agent, "withdraw"));
    expect(gone).toContain("portail_parcours");
    expect(gone).not.toContain("sessionid");
    expect((await agent.get("/")).text).toContain("Vous êtes connecté.");
  });
});

describe("the charter of the portal", () => {
  it("has the columns provider, service and place, cookie and purpose", async () => {
    const { text } = await request(start()).get("/charte-cookies").expect(200);
    const head = ["Prestataire", "Service et emplacement", "Cookie", "Finalité"];
    expect(text).toContain(
      `<tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr>`,
    );
    expect(text).toContain(
      "<td>Données de Rochelade</td><td>Authentification (accueil et administration)</td><td><code>sessionid</code></td>",
    );
    expect(text).toContain("<code>cookies_preferences</code>");
  });

  it("lists reCAPTCHA as necessary and as a third party’s", async () => {
    const { text } = await request(start()).get("/charte-cookies").expect(200);
    const [, necessary = "", anonymous = "", internal = "", third = ""] =
      text.split(/<h2>(?!Gérer)/);
    expect(necessary).toMatch(/^Cookies nécessaires[\s\S]*_grecaptcha/);
    expect(anonymous).toMatch(/^Statistiques anonymes[\s\S]*<td>Matomo<\/td>/);
    expect(anonymous).not.toContain("_pk_id");
    expect(internal).toMatch(/^Cookies internes[\s\S]*portail_parcours/);
    expect(third).toMatch(/^Cookies tiers[\s\S]*_grecaptcha/);
    expect(internal).not.toContain("_grecaptcha");
    expect(third).not.toContain("sessionid");
  });

  it("decides by purpose, not by who sets a cookie", () => {
    const category = (name: string) => catalogue.index.cookie(name)?.category;
    expect(category("portail_parcours")).toBe("statistics");
    expect(category("sessionid")).toBe("functional");
    expect(catalogue.index.cookie("csrftoken")?.service.provider).toBe("Données de Rochelade");
  });
});
