// Marks of the gate, and what users write that looks like them.
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { createServer } from "node:http";
import supertest from "supertest";
import { describe, expect, it } from "vitest";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [{ id: "film", name: "Film", category: "marketing", urls: ["film.example"] }],
});

async function pageOf(body: string, options: Partial<Parameters<typeof consent>[0]> = {}) {
  const gate = consent({ catalogue, onWarning: () => {}, ...options });
  const server = createServer((request, response) => {
    gate(request, response, () => {
      response.setHeader("Content-Type", "text/html");
      response.end(`<!doctype html><title>A page</title><body>${body}`);
    });
  });
  const { text } = await supertest(server).get("/").set("Sec-Fetch-Dest", "document");
  return text;
}

describe("a mark", () => {
  it("ends with the key of its response, which is another each time", async () => {
    const film = '<iframe src="https://film.example/1"></iframe>';
    const keys = new Set<string>();
    for (let i = 0; i < 3; i++) {
      const text = await pageOf(film);
      const key = /data-key="([\w-]{16})"/.exec(text)?.[1] ?? "";
      expect(key).not.toBe("");
      expect(text).toContain(`data-consent-blocked=film.${key}`);
      keys.add(key);
    }
    expect(keys.size).toBe(3);
  });

  it("that the app sent is renamed in a tag that is marked, once for each", async () => {
    const text = await pageOf(
      '<iframe DATA-Consent-Src="https://a.example/" src="https://film.example/1" data-consent-blocked=film data-consent-src=b></iframe>',
    );
    const frame = text.slice(text.indexOf("<iframe"));
    expect(frame).toContain('data-DATA-Consent-Src="https://a.example/"');
    expect(frame).toContain("data-data-consent-blocked=film");
    expect(frame).toContain("data-data-consent-src=b");
    expect(frame).toContain('data-consent-src="https://film.example/1"');
  });

  it("stays as it is elsewhere: without the key it means nothing", async () => {
    const forged = '<b data-consent-blocked="film" data-consent-src="x">x</b>';
    expect(await pageOf(forged)).toContain(forged);
  });
});

describe("data-consent", () => {
  it("claims an element or frees it, and the mark says whose it is", async () => {
    const text = await pageOf(
      '<img data-consent="marketing" src="/own.png"><img data-consent="functional" src="https://film.example/2">',
    );
    expect(text).toMatch(/<img [^>]*data-consent-blocked=marketing\.[\w-]{16}/);
    expect(text).toContain(' src="https://film.example/2"');
  });

  it("says nothing with claims: false", async () => {
    const text = await pageOf(
      '<img data-consent="marketing" src="/own.png"><img data-consent="functional" src="https://film.example/2">',
      { claims: false },
    );
    expect(text).toContain('<img data-consent="marketing" src="/own.png">');
    expect(text).toContain('data-consent-src="https://film.example/2"');
  });
});
