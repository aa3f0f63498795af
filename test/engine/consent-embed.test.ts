// <consent-embed> as a visitor's page has it.
import type { IncomingMessage, RequestListener } from "node:http";
import type { ConsentOptions } from "assent";
import { consent } from "assent/express";
import { hcaptcha, youtube } from "assent/services";
import { defineCatalogue } from "assent";
import express from "express";
import supertest from "supertest";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { attribute, elementsOf } from "../fuzz/document-loads.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [youtube(), hcaptcha({ category: "marketing" })],
});
const FILM = "https://www.youtube-nocookie.com/embed/1";
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
const PAGE = page(
  `<consent-embed service="youtube" src="${FILM}" title='"Tour" &amp; <b>' width="560" sandbox="allow-scripts" onclick="x()"></consent-embed>`,
);

function site(
  body = PAGE,
  options: Partial<ConsentOptions<IncomingMessage>> = {},
  headers: Record<string, string> = {},
): RequestListener {
  const app = express();
  app.use(consent({ catalogue, onWarning: () => undefined, ...options }));
  app.use((_request, response) => void response.set(headers).send(body));
  return app;
}

/** What stands in the shadow roots of a page. */
function framesOf(text: string): Record<string, string>[] {
  return elementsOf(parse(text))
    .filter((element) => attribute(element, "shadowrootmode") === "open")
    .map((template) => {
      const content = "content" in template ? template.content : template;
      const [frame] = elementsOf(content as never);
      return Object.fromEntries((frame?.attrs ?? []).map(({ name, value }) => [name, value]));
    });
}

async function framesFor(
  listener: RequestListener,
  headers: Record<string, string> = {},
): Promise<Record<string, string>[]> {
  const { text } = await supertest(listener).get("/").set(headers);
  return framesOf(text);
}

/** A visitor who has accepted all. */
async function accepted(listener: RequestListener): Promise<Record<string, string>> {
  const answer = await supertest(listener).post("/consent/choice").send({ act: "accept" });
  const cookies = (answer.headers["set-cookie"] ?? []) as unknown as string[];
  return { Cookie: cookies.map((line) => line.split(";", 1)[0]).join("; ") };
}

describe("a page with a <consent-embed>", () => {
  it("has our document in it while the service is refused", async () => {
    const [frame] = await framesFor(site());
    expect(frame).toMatchObject({ title: '"Tour" & <b>', width: "560", part: "frame" });
    expect(frame?.["srcdoc"]).toContain(
      "<strong>YouTube: &quot;Tour&quot; &amp; &lt;b&gt;</strong>",
    );
    expect(frame?.["srcdoc"]).toMatch(/name="allow" value="youtube"/);
    expect(frame?.["srcdoc"]).toContain(`href="${FILM}"`);
    expect(frame?.["data-consent-blocked"]).toMatch(/^youtube\.[\w-]{16}$/);
    // Our buttons work in it, and nothing is contacted.
    for (const name of ["sandbox", "src", "onclick"]) expect(frame).not.toHaveProperty(name);
  });

  it("has the frame in it once the service is allowed, with the attributes that frames have", async () => {
    const listener = site();
    expect(await framesFor(listener, await accepted(listener))).toEqual([
      {
        part: "frame",
        frameborder: "0",
        title: '"Tour" & <b>',
        width: "560",
        sandbox: "allow-scripts",
        src: FILM,
      },
    ]);
  });

  it("names the frame of one without a title by its service, the same before and after", async () => {
    const listener = site(page(`<consent-embed service="youtube" src="${FILM}"></consent-embed>`));
    const titles = [await framesFor(listener), await framesFor(listener, await accepted(listener))];
    expect(titles.map(([frame]) => frame?.["title"])).toEqual(["YouTube", "YouTube"]);
  });

  it("stands in for what a script draws, until that may run", async () => {
    const listener = site(page(`<consent-embed service="youtube" for="#map"></consent-embed>`));
    const [frame] = await framesFor(listener);
    expect(frame).toMatchObject({ width: "100%", height: "180" });
    expect(frame?.["srcdoc"]).not.toContain("<a ");
    expect(await framesFor(listener, await accepted(listener))).toEqual([]);
  });

  it("shows nothing of ours where the site's policy forbids our style sheet", async () => {
    const policy = { "Content-Security-Policy": "style-src 'none'" };
    const listener = site(PAGE, {}, policy);
    expect(await framesFor(listener)).toEqual([]);
    const [frame] = await framesFor(listener, await accepted(listener));
    expect(frame?.["src"]).toBe(FILM);
  });

  it("is left alone in a part that a script fetches", async () => {
    expect(await framesFor(site(), { "HX-Request": "true" })).toEqual([]);
  });

  it("has room for many, and grows no further", async () => {
    const one = `<consent-embed service="youtube" src="${FILM}"></consent-embed>`;
    const { text } = await supertest(site(page(one.repeat(5000)))).get("/");
    expect(framesOf(text).length).toBeGreaterThan(5);
    expect(text.length).toBeLessThan(8 * one.length * 5000);
  });

  it("warns of a service that the catalogue does not know, and of a claim that holds back nothing", async () => {
    const warnings: string[] = [];
    const listener = site(
      page(
        `<consent-embed service="youtub" src="${FILM}"></consent-embed><div data-consent="youtube"></div>`,
      ),
      { onWarning: (message) => void warnings.push(message) },
    );
    const [frame] = await framesFor(listener, await accepted(listener));
    expect(frame).not.toHaveProperty("src");
    await framesFor(listener);
    expect(warnings.filter((message) => message.includes("consent-embed"))).toEqual([
      expect.stringContaining('names the service "youtub"'),
      expect.stringContaining('a <div data-consent="youtube"> of / loads nothing itself'),
    ]);
  });

  it("has a captcha say why it is not there, in the visitor's language", async () => {
    const listener = site(page(`<form><div class="h-captcha" data-sitekey="k"></div></form>`));
    const { text } = await supertest(listener).get("/").set("Accept-Language", "de");
    expect(text).toContain('data-assent-note="Dieses Formular braucht hCaptcha.');
    const after = await supertest(listener)
      .get("/")
      .set(await accepted(listener));
    expect(after.text).not.toContain("data-assent-note");
  });
});
