// Pages that answer a form, and pages in frames: what stands at their start.
import type { IncomingMessage, RequestListener } from "node:http";
import { consent, requireConsent } from "assent/express";
import type { ConsentOptions } from "assent";
import express from "express";
import supertest from "supertest";
import { describe, expect, it } from "vitest";
import { catalogue, PAGE } from "../adapters/_catalogue.ts";
import { attribute, elements } from "../pages/markup.ts";

function site(options: Partial<ConsentOptions<IncomingMessage>> = {}): RequestListener {
  const app = express();
  app.use(consent({ catalogue, onWarning: () => undefined, ...options }));
  app.all("/kept", requireConsent("video"), (_request, response) => void response.send(PAGE));
  app.use((request, response) => {
    if (request.path === "/strict") response.set("Content-Security-Policy", "script-src 'none'");
    response.send(PAGE);
  });
  return app;
}

const forms = (markup: string) => elements(markup).filter(({ tagName }) => tagName === "form");
const fieldsOf = (markup: string, name: string): (string | undefined)[] =>
  elements(markup)
    .filter((element) => attribute(element, "name") === name && element.tagName === "input")
    .map((element) => attribute(element, "value"));
const ours = (markup: string) =>
  elements(markup).find((element) => attribute(element, "src")?.includes("/consent/script.js"));

const FROM = { Referer: "http://shop.example/checkout?step=2", Host: "shop.example" };
const order = (to: RequestListener) => supertest(to).post("/order").set(FROM);

describe("a page that answers a form", () => {
  it("is told to be one, to forms and script, and has a way back to a page that can be got", async () => {
    const { text } = await order(site());
    expect(new Set(fieldsOf(text, "return"))).toEqual(new Set(["/checkout?step=2"]));
    expect(fieldsOf(text, "posted")).toHaveLength(fieldsOf(text, "return").length);
    const script = ours(text);
    expect(script && attribute(script, "data-posted")).toBe("");
    expect(text).not.toContain("return=%2Forder");
  });

  it("goes home where nobody says what sent it", async () => {
    for (const referer of ["http://elsewhere.example/x", ""]) {
      const { text } = await supertest(site()).post("/order").set("Referer", referer);
      expect(new Set(fieldsOf(text, "return"))).toEqual(new Set(["/"]));
    }
  });

  it("is one where requireConsent() stops it, too", async () => {
    const { text, status } = await supertest(site()).post("/kept").set(FROM);
    const form = forms(text).at(-1);
    expect([status, form && attribute(form, "action")]).toEqual([403, "/consent/choice"]);
    expect(fieldsOf(text, "posted")).toHaveLength(forms(text).length);
    expect(new Set(fieldsOf(text, "return"))).toEqual(new Set(["/checkout?step=2"]));
  });

  it("is none that is got, nor any of assent's own", async () => {
    const { text } = await supertest(site()).get("/order").set(FROM);
    expect([fieldsOf(text, "posted"), new Set(fieldsOf(text, "return"))]).toEqual([
      [],
      new Set(["/order"]),
    ]);
    const own = await supertest(site())
      .post("/consent/choice")
      .type("form")
      .send({ act: "accept" });
    expect(fieldsOf(own.text, "posted")).toEqual([]);
  });

  it("with the guard has a policy of all that is declared: it cannot be loaded anew with another", async () => {
    const policyOf = async (
      to: RequestListener,
      method: "get" | "post",
      path = "/order",
    ): Promise<string> => {
      const { headers } = await supertest(to)[method](path);
      return String(headers["content-security-policy"]);
    };
    expect(await policyOf(site({ guard: true }), "post")).toContain("youtube.com");
    // Where it cannot run it holds nothing.
    expect(await policyOf(site({ guard: true }), "post", "/strict")).not.toContain("youtube.com");
    // Without the guard nothing else holds what a script of the page asks for; and what can be got, can be got anew.
    expect(await policyOf(site({ guard: false }), "post")).not.toContain("youtube.com");
    expect(await policyOf(site({ guard: true }), "get")).not.toContain("youtube.com");
    expect(await policyOf(site({ guard: true, script: false }), "post")).not.toContain(
      "youtube.com",
    );
  });
});

describe("a page in a frame", () => {
  const framed = (dest: string) =>
    supertest(site())
      .get("/inner")
      .set({ "Sec-Fetch-Dest": dest, "Sec-Fetch-Site": "same-origin" });

  it("has the script, and no banner", async () => {
    for (const dest of ["iframe", "object"]) {
      const { text } = await framed(dest);
      expect(ours(text)).toBeDefined();
      expect(text).not.toMatch(/assent-banner|assent-settings|<assent-root/);
    }
    expect((await framed("document")).text).toContain("<assent-root");
    expect((await framed("empty")).text).toContain("<assent-root");
  });
});
