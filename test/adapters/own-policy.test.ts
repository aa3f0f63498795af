// Pages whose own Content-Security-Policy forbids what we would put into them: no banner without its style sheet.
import { consent } from "assent/express";
import type { ConsentOptions } from "../../src/config/options.ts";
import type { IncomingMessage } from "node:http";
import express from "express";
import type { RequestHandler } from "express";
import request from "supertest";
import { describe, expect, it } from "vitest";
import { catalogue } from "../pages/view.ts";

const FILM = '<iframe src="https://www.youtube.com/embed/1" width="640" height="360"></iframe>';
const SECRET = "a secret of these tests";

interface Sent {
  readonly page: string;
  readonly warnings: readonly string[];
}

async function sent(
  policy: string,
  { status = 200, ...options }: Partial<ConsentOptions<IncomingMessage>> & { status?: number } = {},
): Promise<Sent> {
  const warnings: string[] = [];
  const app = express();
  app.use(
    consent({
      catalogue,
      secret: SECRET,
      onWarning: (message) => warnings.push(message),
      ...options,
    }),
  );
  const handler: RequestHandler = (_request, response) => {
    if (policy !== "") response.setHeader("Content-Security-Policy", policy);
    response.status(status).send(`<!doctype html><title>A</title><p>Text</p>${FILM}`);
  };
  app.use(handler);
  const { text } = await request(app).get("/").set("Host", "www.example.org");
  return { page: text, warnings: warnings.filter((message) => message.includes("style sheet")) };
}

describe("a page whose policy forbids our style sheet", () => {
  it("of an error of Express gets nothing of ours, and nobody is told", async () => {
    const warnings: string[] = [];
    const app = express();
    app.set("env", "production");
    app.use(consent({ catalogue, secret: SECRET, onWarning: (message) => warnings.push(message) }));
    app.get("/broken", () => {
      throw new Error("Broken.");
    });
    for (const [path, status] of [
      ["/nowhere", 404],
      ["/broken", 500],
    ] as const) {
      const { text, headers } = await request(app).get(path);
      expect(headers["content-security-policy"]).toBe("default-src 'none'");
      expect(text).toContain(status === 404 ? "Cannot GET" : "Internal Server Error");
      expect(text).not.toMatch(/assent|<link|<script|<form/);
    }
    expect(warnings).toEqual([]);
  });

  it.each([
    "default-src 'none'",
    "style-src 'none'",
    "style-src 'unsafe-inline'",
    "default-src 'self'; style-src https://cdn.example",
    "default-src 'self', style-src 'none'",
  ])(
    "%s: has no banner and no bare placeholder, loads nobody, and the site is told",
    async (csp) => {
      const { page, warnings } = await sent(csp);
      expect(page).toContain("<p>Text</p>");
      expect(page).not.toMatch(/<section|<nav|<form|class="assent|srcdoc/);
      expect(page).toContain("data-consent-src=");
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatch(/style-src.*Add 'self'|Add 'self' to its style-src/);
    },
  );

  it("has no guard either where scripts are forbidden", async () => {
    const { page } = await sent("default-src 'none'", { guard: true, status: 404 });
    expect(page).not.toContain("<script");
  });
});

describe("a page whose policy lets our style sheet in", () => {
  it.each([
    "",
    "default-src 'self'",
    "default-src 'none'; style-src 'self'",
    "default-src 'none'; style-src http:",
    "default-src 'none'; style-src www.example.org",
  ])("%s: has the banner", async (csp) => {
    const { page, warnings } = await sent(csp, { status: 404 });
    expect(page).toContain('id="assent-question"');
    expect(page).toContain(' data-consent-set="srcdoc" srcdoc="');
    expect(warnings).toEqual([]);
  });

  it("by its nonce, has the banner with that nonce on it, and the script with its own", async () => {
    const { page } = await sent("script-src 'nonce-s1'; style-src 'nonce-c2'");
    expect(page).toMatch(/<link\s+rel="stylesheet"\s+href="[^"]*"\s+nonce="c2"/);
    expect(page).toMatch(/<script\s[^>]*nonce="s1"/);
    const again = await sent("style-src 'nonce-d3'");
    expect(again.page).toMatch(/<link\s+rel="stylesheet"\s+href="[^"]*"\s+nonce="d3"/);
  });

  it("and no script of ours, has the banner without the script, which would be refused", async () => {
    const { page } = await sent("default-src 'none'; style-src 'self'");
    expect(page).toContain('id="assent-question"');
    expect(page).not.toContain("script.js");
    expect((await sent("script-src 'self'")).page).toContain("script.js");
  });
});
