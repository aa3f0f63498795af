// AMP pages that the site's own server sends: gated like all pages, or left alone where a route says so.
import { configureConsent, consent } from "assent/express";
import { defineCatalogue } from "assent";
import { youtube } from "assent/services";
import express from "express";
import request from "supertest";
import { describe, expect, it } from "vitest";

const RUNTIME = "https://cdn.ampproject.org";
const AMP = `<!doctype html>
<html ⚡ lang="en"><head><meta charset="utf-8"><title>A film</title>
<link rel="canonical" href="https://www.example.org/film">
<meta name="viewport" content="width=device-width">
<script async src="${RUNTIME}/v0.js"></script>
<script async custom-element="amp-youtube" src="${RUNTIME}/v0/amp-youtube-0.1.js"></script>
<script async custom-element="amp-analytics" src="${RUNTIME}/v0/amp-analytics-0.1.js"></script>
<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style>
<style amp-custom>h1{background:url(https://img.youtube.com/vi/1/0.jpg)}</style>
</head><body><h1>A film</h1>
<amp-youtube data-videoid="1" layout="responsive" width="480" height="270"></amp-youtube>
<amp-analytics type="gtag"><script type="application/json">{"vars":{"gtag_id":"G-1"}}</script></amp-analytics>
<noscript><img src="https://www.youtube.com/1.png" alt=""></noscript>
</body></html>`;

const catalogue = (isDeclared: boolean) =>
  defineCatalogue({
    policy: { version: "1", controller: { name: "Example" } },
    services: [
      youtube(),
      ...(isDeclared
        ? [{ id: "amp", name: "AMP", category: "functional", urls: ["cdn.ampproject.org"] }]
        : []),
    ],
  });

async function sent(isDeclared: boolean, isLeftAlone = false): Promise<request.Response> {
  const app = express();
  app.use(
    consent({
      catalogue: catalogue(isDeclared),
      secret: "a secret of these tests",
      onWarning: () => {},
    }),
  );
  app.get(
    "/",
    isLeftAlone ? configureConsent({ embeds: false }) : (_q, _r, next) => next(),
    (_request, response) => {
      response.send(AMP);
    },
  );
  return request(app).get("/").set("Cookie", "YSC=1");
}

describe("an AMP page", () => {
  it("is a page like all others: asked about, and nothing loaded that nobody declared", async () => {
    const { text } = await sent(false);
    expect(text).toContain('id="assent-question"');
    expect(text).not.toMatch(/<script (?!type=text\/plain)[^>]*\ssrc="https:\/\/cdn\.ampproject/);
    expect(text).not.toMatch(/url\(https/);
    expect(text).not.toMatch(/<img [^>]*\ssrc="https/);
  });

  it("runs where its runtime is declared; what its components contact, the policy of hosts holds", async () => {
    const { text, headers } = await sent(true);
    expect(text).toContain(`<script async src="${RUNTIME}/v0.js">`);
    expect(text).toContain(`<amp-youtube data-videoid="1"`);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("cdn.ampproject.org");
    expect(policy).not.toContain("youtube");
    expect(policy).not.toContain("google");
  });

  it("is left as it came, and valid, on a route that says so", async () => {
    const { text, headers } = await sent(false, true);
    expect(text).toBe(AMP);
    expect(headers["content-security-policy"]).toBeUndefined();
  });
});
