// The campus network as curl sees it: one consent for an apex and its sub-domains, signals, minors, letters.
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { eraseSubject, exportLedger, pruneLedger } from "assent/ledger";
import { memoryLedger } from "assent/ledger/memory";
import request from "supertest";
import { describe, expect, it } from "vitest";
import { createApp } from "../../examples/campus-network/app.mjs";
import { catalogue } from "../../examples/campus-network/catalogue.mjs";
import { isMinor } from "../../examples/campus-network/site.mjs";
import { towns } from "../../examples/campus-network/texts.mjs";
import { expiredCookies, loaded, quiet, setCookies } from "./site-view.ts";

const APEX = "campus.example";
const PAGES = ["/", "/news", "/apply", "/account"];
const options = { ...quiet, apex: APEX };
type App = ReturnType<typeof createApp>;

/** A browser that keeps cookies for all hosts of the network. */
class Visitor {
  readonly app: App;
  readonly cookies = new Map<string, string>();
  headers: Readonly<Record<string, string>> = {};

  constructor(app: App) {
    this.app = app;
  }

  get(path: string, host = APEX): Promise<request.Response> {
    return this.#send(request(this.app).get(path), host);
  }

  post(path: string, form: Readonly<Record<string, string>>, host = APEX) {
    const sent = request(this.app).post(path).set("Sec-Fetch-Site", "same-origin");
    return this.#send(sent.type("form").send({ key: formKey(), ...form }), host);
  }

  async #send(sent: request.Test, host: string): Promise<request.Response> {
    const own = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    const cookie = [FORM_COOKIE, ...own].join("; ");
    const response = await sent.set({ ...this.headers, Host: host, Cookie: cookie });
    const lines: unknown = response.headers["set-cookie"];
    for (const line of Array.isArray(lines) ? lines.map(String) : []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      // The browser sends to the other hosts what was set for the apex, and only that.
      if (name !== undefined && line.includes(`Domain=${APEX}`)) {
        if (/Max-Age=0|Expires=Thu, 01 Jan 1970/.test(line)) this.cookies.delete(name);
        else if (name !== "consent-form") this.cookies.set(name, value ?? "");
      }
    }
    return response;
  }
}

function vendors(response: request.Response): string[] {
  return loaded(response.text).filter((url) => !/^\/(?:assets|layout|consent)/.test(url));
}

describe("the campus network, undecided", () => {
  it.each(PAGES)("loads nobody and sets nothing on %s, on any host", async (page) => {
    for (const host of [APEX, `lyon.${APEX}`]) {
      const response = await new Visitor(createApp(options)).get(page, host);
      expect(response.status).toBe(200);
      expect(vendors(response)).toEqual([]);
      expect(setCookies(response)).toEqual([]);
    }
  });

  it("has 26 campuses, each with a banner on its own host", async () => {
    expect(towns.size).toBe(26);
    const visitor = new Visitor(createApp(options));
    for (const [slug, name] of towns) {
      const { text } = await visitor.get("/", `${slug}.${APEX}`);
      expect(text).toContain(`<h1>Polycampus ${name}</h1>`);
      expect(text).toContain("assent-banner");
    }
  });

  it("sends who comes by a foreign host name to its own", async () => {
    const response = await new Visitor(createApp(options)).get("/", "campus.example.evil.example");
    expect(response.status).toBe(302);
    expect(response.headers["location"]).toBe(`http://${APEX}/`);
  });

  it("takes going on reading for no answer: the tenth page asks and loads as the first", async () => {
    const visitor = new Visitor(createApp(options));
    for (let visit = 0; visit < 9; visit += 1) await visitor.get("/news");
    const tenth = await visitor.get("/news");
    expect(vendors(tenth)).toEqual([]);
    expect(tenth.text).toContain('id="assent-question"');
    expect((await visitor.get("/consent/policy")).text).toContain("reading on is not consent");
  });

  it("has French buttons on its English pages", async () => {
    const visitor = new Visitor(createApp(options));
    const { text } = await visitor.get("/");
    for (const label of ["Tout accepter", "Tout refuser", "Choisir"]) expect(text).toContain(label);
    expect(text).toContain("Your choice about cookies");
    expect((await visitor.get("/consent")).text).toContain("Sauvegarder les préférences");
  });
});

describe("one consent for the network", () => {
  it("holds on every campus once given on one, and loads what it would load unguarded", async () => {
    const visitor = new Visitor(createApp(options));
    await visitor.post("/consent/choice", { act: "accept" }, `lyon.${APEX}`);
    for (const host of [APEX, `lyon.${APEX}`, `brest.${APEX}`]) {
      for (const page of PAGES) {
        const guarded = await visitor.get(page, host);
        expect(vendors(guarded)).toEqual(vendors(await visitor.get(`/without${page}`, host)));
        expect(setCookies(guarded)).toEqual(["displayPopin", "visitor_id893481"]);
        // Ten years in the server, a year in the catalogue.
        expect(String(guarded.headers["set-cookie"])).toContain(`Max-Age=${366 * 86_400}`);
      }
    }
  });

  it("ends on every campus once withdrawn on one, with its cookies", async () => {
    const visitor = new Visitor(createApp(options));
    await visitor.post("/consent/choice", { act: "accept" });
    await visitor.get("/");
    expect(visitor.cookies.has("displayPopin")).toBe(true);
    const withdrawn = await visitor.post("/consent/choice", { act: "withdraw" }, `pau.${APEX}`);
    expect(expiredCookies(withdrawn)).toContain("displayPopin");
    expect([...visitor.cookies.keys()]).toEqual(["consent", "consent-done"]);
    expect(vendors(await visitor.get("/news", `metz.${APEX}`))).toEqual([]);
  });

  it("takes no yes from outside the network, nor from a sister that was not asked", async () => {
    for (const from of ["cross-site", "same-site"]) {
      const visitor = new Visitor(createApp(options));
      const sent = request(visitor.app).post("/consent/choice").set("Sec-Fetch-Site", from);
      const response = await sent.set("Host", APEX).type("form").send({ act: "accept" });
      expect([from, response.status]).toEqual([from, 403]);
    }
  });

  it("lets one service in and keeps its neighbours out, by category and by service", async () => {
    const visitor = new Visitor(createApp(options));
    const chosen = { "answer-statistics": "all", "answer-marketing": "some", service: "facebook" };
    await visitor.post("/consent/choice", { act: "save", "answer-preferences": "none", ...chosen });
    const page = await visitor.get("/news", `tours.${APEX}`);
    const hosts = vendors(page).join("\n");
    for (const allowed of ["facebook.com", "clarity.ms", "hotjar", "google-analytics.com"]) {
      expect(hosts).toContain(allowed);
    }
    for (const refused of ["twitter", "instagram", "tiktok", "snap", "pardot", "bing.com"]) {
      expect(hosts).not.toContain(refused);
    }
    expect(setCookies(page)).toEqual([]);
  });

  it("is not needed for the login, which holds on all campuses", async () => {
    const visitor = new Visitor(createApp(options));
    const login = await visitor.post("/account", { user: "Ana" }, `laval.${APEX}`);
    expect(setCookies(login)).toEqual(["campus_member"]);
    expect((await visitor.get("/account", `metz.${APEX}`)).text).toContain("Good morning, Ana");
    visitor.cookies.set("campus_member", "s%3ABob.forged");
    expect((await visitor.get("/account")).text).not.toContain("Bob");
  });

  it("asks again once the answer was deleted in the browser", async () => {
    const visitor = new Visitor(createApp(options));
    await visitor.post("/consent/choice", { act: "accept" });
    visitor.cookies.clear();
    const response = await visitor.get("/news", `lyon.${APEX}`);
    expect(vendors(response)).toEqual([]);
    expect(response.text).toContain('id="assent-question"');
  });
});

describe("the campus network and Sec-GPC", () => {
  it("goes down to what is strictly necessary, and says so on page, settings and policy", async () => {
    const visitor = new Visitor(createApp(options));
    visitor.headers = { "Sec-GPC": "1" };
    for (const page of ["/", "/consent", "/consent/policy"]) {
      const response = await visitor.get(page);
      expect(response.text).toContain("We have received a privacy signal from your browser.");
      expect(response.text).toContain("strictly necessary only");
      expect(vendors(response)).toEqual([]);
    }
  });

  it("outweighs a yes that was given before it was switched on", async () => {
    const visitor = new Visitor(createApp(options));
    await visitor.post("/consent/choice", { act: "accept" });
    visitor.headers = { "Sec-GPC": "1" };
    expect(vendors(await visitor.get("/news"))).toEqual([]);
  });
});

describe("the rest of the network’s promises", () => {
  it("writes letters to who ticks the box, until it is unticked or the link is followed", async () => {
    const visitor = new Visitor(createApp(options));
    await visitor.post("/account", { user: "Ana" });
    for (const end of ["box", "link"]) {
      await visitor.post("/account/letter", { letter: "yes" });
      expect((await visitor.get("/unsubscribe")).text).toContain("<button");
      if (end === "link") visitor.cookies.delete("campus_member");
      await visitor.post("/account/letter", {});
      expect((await visitor.get("/unsubscribe")).text).toContain("You receive no letters");
    }
  });

  it("registers a minor with the address of a parent only", async () => {
    const visitor = new Visitor(createApp({ ...options, now: () => Date.UTC(2026, 10, 22) }));
    const born = "2009-11-23";
    expect((await visitor.get("/apply")).text).toContain("hold parental authority");
    expect((await visitor.post("/apply", { name: "Lou", born })).status).toBe(422);
    const guardian = "parent@example.org";
    expect((await visitor.post("/apply", { name: "Lou", born, guardian })).status).toBe(303);
    expect((await visitor.post("/apply", { name: "Max", born: "2001-01-01" })).status).toBe(303);
    expect((await visitor.get("/consent/policy")).text).toMatch(/under 18/);
  });

  it.each(["", "yesterday", "2030-01-01", "2026-13-45"])(
    "takes %j for a minor’s birthday",
    (born) => {
      expect(isMinor(born, Date.UTC(2026, 10, 22))).toBe(true);
    },
  );

  it("exports and erases the proof of one visitor on request, and forgets old ones", async () => {
    const ledger = memoryLedger();
    const visitor = new Visitor(createApp({ ...options, ledger }));
    await visitor.post("/consent/choice", { act: "accept" });
    const all: string[] = [];
    for await (const piece of exportLedger(ledger.store)) all.push(piece);
    const [, subject = ""] = /"subject":"([^"]+)"/.exec(all.join("").replaceAll('\\"', '"')) ?? [];
    expect(subject).not.toBe("");
    const own: string[] = [];
    for await (const piece of exportLedger(ledger.store, { subject })) own.push(piece);
    expect(own.join("")).toContain(subject);
    expect(await eraseSubject(ledger.store, subject)).toBe(1);
    await visitor.post("/consent/choice", { act: "refuse" });
    const { removed } = await pruneLedger(ledger.store, Date.now() + 1);
    expect(removed).toBe(2);
  });

  it("says in its policy whom it is for, how long requests and addresses take, and what lasts how long", async () => {
    const { text } = await new Visitor(createApp(options)).get("/consent/policy");
    for (const words of [
      "citizens and permanent residents of the European Economic Area and Switzerland",
      "cookies, browser storage, scripts, pixels",
      "within 30 days",
      "three years at most",
      "A session cookie goes when you close the browser.",
      "A persistent cookie stays",
      "last checked against the site on 20 November 2026",
      "to withdraw your consent at any time",
      "dpo@polycampus.example",
      "Used without your consent.",
      "Used only with your consent.",
    ]) {
      expect(text).toContain(words);
    }
    for (const { name } of catalogue.services) expect(text).toContain(`<h3>${name}</h3>`);
  });
});
