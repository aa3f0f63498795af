// The example site as curl sees it: what leaves the server before, after and without consent.
import { FORM_COOKIE, formKey } from "../_support/form-proof.ts";
import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import request from "supertest";
import { describe, expect, it } from "vitest";
import { createApp } from "../../examples/engineering-school/app.mjs";
import { catalogue, pending } from "../../examples/engineering-school/catalogue.mjs";
import { policyNames } from "./policy-names.ts";

const PAGES = ["/", "/programmes", "/news", "/film", "/contact", "/share", "/intranet"];
const quiet = { onWarning: () => {} };
const OWN_PAGE = { "Sec-Fetch-Site": "same-origin" };

/** Where the vendors of the policy live; nothing here may be loaded without consent. */
const VENDORS =
  /(?:google(?:apis|tagmanager|-analytics)?|gstatic|recaptcha|doubleclick|youtube(?:-nocookie)?|ytimg|ggpht|googlevideo|facebook|fbcdn|twitter|twimg|x|linkedin|licdn|instagram|cdninstagram|addthis|addthisedge|chatbase|openstreetmap|visitstats)\.(?:com|net|org|co|example)\b|\/matomo\//;
/** Attributes whose address a browser fetches by itself. */
const LOADING_ATTRIBUTES = new Set([
  "src",
  "srcset",
  "imagesrcset",
  "data",
  "poster",
  "background",
  "style",
  "srcdoc",
  "ping",
  "xlink:href",
]);
const JAVASCRIPT = /^(?:|module|text\/javascript|application\/javascript)$/;

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function text(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

/** What an element makes a browser fetch, or run. */
function loads(element: Element): string[] {
  // What stands in the place of a blocked embed is ours.
  const ours =
    attribute(element, "data-assent-embed") === undefined
      ? (attribute(element, "data-consent-set") ?? "").split(" ")
      : ["srcdoc"];
  const found = element.attrs
    .filter(({ name }) => LOADING_ATTRIBUTES.has(name) || name.startsWith("on"))
    .filter(({ name }) => !ours.includes(name))
    .map(({ value }) => value);
  const { tagName } = element;
  if (tagName === "script") {
    if (!JAVASCRIPT.test(attribute(element, "type") ?? "")) return [];
    if (attribute(element, "src")?.startsWith("/consent/script.js") === true) return [];
    return [...found, text(element)];
  }
  if (tagName === "style") return [...found, text(element)];
  const isInert = attribute(element, "type") === "text/plain";
  if (tagName === "link" && isInert && attribute(element, "disabled") !== undefined) return found;
  if (tagName === "link" || tagName === "base" || tagName === "image" || tagName === "use") {
    found.push(attribute(element, "href") ?? "");
  }
  if (tagName === "meta" && attribute(element, "http-equiv") !== undefined) {
    found.push(attribute(element, "content") ?? "");
  }
  return found;
}

function elements(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes.flatMap((child) => elements(child)) : [];
  const inside = "content" in node ? elements(node.content) : [];
  return "tagName" in node ? [node, ...children, ...inside] : [...children, ...inside];
}

/** Everything in a loading position that names a vendor, with scripting on and off. */
function vendorsLoaded(html: string): string[] {
  return [true, false].flatMap((scriptingEnabled) =>
    elements(parse(html, { scriptingEnabled }))
      .flatMap((element) => loads(element))
      .filter((value) => VENDORS.test(value)),
  );
}

function setCookies(response: request.Response): string[] {
  const lines: unknown = response.headers["set-cookie"];
  return Array.isArray(lines) ? lines.map((line) => String(line).split("=", 1)[0] ?? "") : [];
}

describe("the engineering school, undecided", () => {
  it.each(PAGES)("loads no vendor on %s", async (page) => {
    const response = await request(createApp(quiet)).get(page).expect(200);
    expect(vendorsLoaded(response.text)).toEqual([]);
    expect(response.headers["link"] ?? "").not.toMatch(VENDORS);
    expect(setCookies(response)).toEqual([]);
  });

  it("sets what works without consent: the download, and the login", async () => {
    const app = createApp(quiet);
    const brochure = await request(app).get("/programmes?brochure").expect(200);
    expect(setCookies(brochure)).toEqual(["__wpdm_client"]);
    const login = await request(app).post("/intranet").type("form").send({ user: "Inès" });
    expect(login.status).toBe(303);
    expect(setCookies(login)).toEqual(["valmont.sid"]);
  });

  it("keeps the language in the address, since the cookie may not be set", async () => {
    const response = await request(createApp(quiet)).get("/?lang=fr").expect(200);
    expect(response.text).toContain('href="/news?lang=fr"');
    expect(response.text).toContain('<html lang="fr">');
    expect(setCookies(response)).toEqual([]);
  });

  it("asks before it subscribes anybody to a letter that counts its readers", async () => {
    const response = await request(createApp(quiet))
      .post("/newsletter")
      .set("Accept", "application/json")
      .type("form")
      .send({ email: "a@example.org" });
    expect(response.status).toBe(403);
    expect(response.body).toMatchObject({ missing: ["mailpoet"] });
  });
});

describe("the engineering school, accepted", () => {
  it("loads and sets everything it declares, and nothing else", async () => {
    const agent = request.agent(createApp(quiet));
    await agent
      .post("/consent/choice")
      .set({ ...OWN_PAGE, Cookie: FORM_COOKIE })
      .type("form")
      .send({ act: "accept", key: formKey() })
      .expect(303);
    for (const page of PAGES) {
      const guarded = await agent.get(page).expect(200);
      const unguarded = await agent.get(`/without${page}`).expect(200);
      const declared = vendorsLoaded(unguarded.text).filter((url) => !url.includes("visitstats"));
      expect(vendorsLoaded(guarded.text)).toEqual(declared);
      expect(guarded.headers["link"]).toMatch(/fonts\.googleapis\.com/);
      expect(setCookies(guarded)).toEqual(
        expect.arrayContaining(["sbjs_current", "mailpoet_page_view"]),
      );
      expect(setCookies(guarded)).not.toContain("hi0j0dxp");
    }
    const language = await agent.get("/?lang=fr").expect(200);
    expect(setCookies(language)).toContain("wp-wpml_current_language");
  });

  it("is undecided again for who lost the cookie", async () => {
    const app = createApp(quiet);
    await request(app)
      .post("/consent/choice")
      .set({ ...OWN_PAGE, Cookie: FORM_COOKIE })
      .type("form")
      .send({ act: "accept", key: formKey() });
    expect(vendorsLoaded((await request(app).get("/film")).text)).toEqual([]);
  });

  it("takes a yes from its own pages only", async () => {
    const agent = request.agent(createApp(quiet));
    const foreign = { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };
    const response = await agent
      .post("/consent/choice")
      .set(foreign)
      .type("form")
      .send({ act: "accept" });
    expect(response.status).toBe(403);
    expect(vendorsLoaded((await agent.get("/film")).text)).toEqual([]);
  });
});

describe("the engineering school and Sec-GPC", () => {
  it("loads what is strictly necessary and says why", async () => {
    const response = await request(createApp(quiet)).get("/film").set("Sec-GPC", "1").expect(200);
    expect(vendorsLoaded(response.text)).toEqual([]);
    expect(setCookies(response)).toEqual([]);
    expect(response.text).toMatch(/privacy signal/i);
  });

  it("promises to honour it", async () => {
    const response = await request(createApp(quiet)).get("/.well-known/gpc.json").expect(200);
    expect(response.body).toEqual({ gpc: true, lastUpdate: "2026-11-22" });
  });
});

describe("the same pages without assent", () => {
  it.each(PAGES)("load vendors on %s, and set every cookie", async (page) => {
    const response = await request(createApp(quiet)).get(`/without${page}`).expect(200);
    expect(vendorsLoaded(response.text).length).toBeGreaterThan(5);
    expect(response.text).not.toContain("assent-banner");
    expect(setCookies(response)).toEqual(
      expect.arrayContaining(["burst_uid", "sbjs_current", "mailpoet_page_view", "hi0j0dxp"]),
    );
  });
});

describe("the school's catalogue", () => {
  it.each(policyNames)("knows %s, or says that nobody does", (name) => {
    const kinds = ["cookie", "localStorage", "sessionStorage"] as const;
    const owners = kinds.filter((kind) => catalogue.index.cookie(name, kind) !== undefined);
    expect(owners.length > 0).toBe(!pending.includes(name));
  });
});
