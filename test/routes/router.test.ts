import { describe, expect, it } from "vitest";
import { answersScript } from "../../src/pages/script/script.ts";
import { pageStyle, pageStyleHash, style, styleHash } from "../../src/pages/style.ts";
import { answer, isOwnPath } from "../../src/routes/router.ts";
import type { RouteReply } from "../../src/routes/types.ts";
import { request, visit, SCRIPT } from "./host.ts";

function get(address: string, method = "GET", headers = {}): Promise<RouteReply> {
  return answer(request(address, { method, headers }), visit().host);
}

describe("isOwnPath", () => {
  it("is true under the prefix and for gpc.json, and nowhere else", () => {
    const own = ["/consent", "/consent/", "/consent/policy", "/consent/x", "/.well-known/gpc.json"];
    const others = ["/", "/consents", "/Consent", "//consent", "/x/consent", "/.well-known/"];
    expect([...own, ...others].filter((path) => isOwnPath(path, "/consent"))).toEqual(own);
  });
});

describe("answer", () => {
  it("shows the settings and the policy, to one visitor only", async () => {
    for (const [path, title] of [
      ["/consent", "Cookie settings"],
      ["/consent/", "Cookie settings"],
      ["/consent/policy", "Cookie policy"],
    ] as const) {
      const reply = await get(path);
      expect(reply.status).toBe(200);
      expect(reply.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(reply.headers["cache-control"]).toBe("private, no-store");
      expect(reply.headers["content-security-policy"]).toBe(
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(reply.headers["x-content-type-options"]).toBe("nosniff");
      expect(reply.headers["referrer-policy"]).toBe("same-origin");
      expect(reply.body).toContain(`<h1>${title}</h1>`);
    }
    expect((await get("/consent")).headers["x-robots-tag"]).toBe("noindex");
    expect((await get("/consent/policy")).headers["x-robots-tag"]).toBeUndefined();
  });

  it("has the policy as Markdown too", async () => {
    const reply = await get("/consent/policy.md");
    expect(reply.headers["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(reply.headers["cache-control"]).toBe("private, no-store");
    expect(reply.body).toMatch(/^# Cookie policy\n/);
    expect((await get("/consent/policy")).body).toContain('href="/consent/policy.md"');
  });

  it("remembers where the visitor came from", async () => {
    expect((await get("/consent?return=%2Ffilm")).body).toContain('name="return" value="/film"');
    const referred = await get("/consent", "GET", { referer: "https://site.example/film" });
    expect(referred.body).toContain('name="return" value="/film"');
    expect((await get("/consent?return=//evil.example")).body).not.toContain("evil.example");
  });

  it("tells the state as JSON", async () => {
    const reply = await get("/consent/state");
    expect(reply.headers["cache-control"]).toBe("private, no-store");
    expect(JSON.parse(reply.body)).toEqual({
      status: "undecided",
      source: "default",
      needsPrompt: true,
      regime: "opt-in",
      signals: { gpc: false, dnt: false },
      decided: null,
      categories: {
        functional: { allowed: true, reason: "functional" },
        preferences: { allowed: false, reason: "default" },
        statistics: { allowed: false, reason: "default" },
        marketing: { allowed: false, reason: "default" },
      },
      services: expect.objectContaining({
        session: { category: "functional", allowed: true, reason: "functional" },
        plausible: { category: "statistics", allowed: true, reason: "exempt" },
        youtube: { category: "marketing", allowed: false, reason: "default" },
      }),
    });
  });

  it("states the support of Global Privacy Control, with the date of the promise", async () => {
    const reply = await get("/.well-known/gpc.json");
    expect(reply).toMatchObject({
      status: 200,
      headers: { "content-type": "application/json", "cache-control": "public, max-age=86400" },
      body: '{"gpc":true,"lastUpdate":"2026-11-22"}',
    });
    expect(await get("/.well-known/gpc.json", "HEAD")).toEqual(reply);
    const off = await answer(request("/.well-known/gpc.json"), visit({}, { gpc: false }).host);
    expect(JSON.parse(off.body)).toEqual({ gpc: false, lastUpdate: "2026-11-22" });
  });

  it("serves the stylesheet, for ever under its fingerprint", async () => {
    const reply = await get(`/consent/style.css?v=${styleHash}`);
    expect(reply.body).toBe(style);
    expect(reply.headers["content-type"]).toBe("text/css; charset=utf-8");
    expect(reply.headers["cache-control"]).toContain("immutable");
    expect((await get("/consent/style.css?v=old")).headers["cache-control"]).toBe(
      "public, max-age=300",
    );
  });

  it("serves the script, for ever under its fingerprint", async () => {
    const reply = await get(`/consent/script.js?v=${SCRIPT.hash}`);
    expect(reply.body).toBe(SCRIPT.text);
    expect(reply.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(reply.headers["cache-control"]).toContain("immutable");
    expect((await get("/consent/script.js")).headers["cache-control"]).toBe("public, max-age=300");
  });

  it("serves the sheet of its own pages, and the script for answers, under their fingerprints", async () => {
    const sheet = await get(`/consent/pages.css?v=${pageStyleHash}`);
    expect(sheet.body).toBe(pageStyle);
    expect(sheet.headers["cache-control"]).toContain("immutable");
    const script = await get(`/consent/answers.js?v=${answersScript.hash}`);
    expect(script.body).toBe(answersScript.text);
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.headers["cache-control"]).toContain("immutable");
  });

  it.each(["", "?v=old"])(
    "has no script for answers for the script of another version: answers.js%s",
    async (query) => {
      const reply = await get(`/consent/answers.js${query}`);
      expect(reply.status).toBe(404);
      expect(reply.headers["cache-control"]).toContain("no-store");
    },
  );

  it("shows in a blocked frame whose it is, in pages of this site only", async () => {
    const reply = await get("/consent/embed?service=youtube");
    expect(reply.status).toBe(200);
    expect(reply.headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect(reply.headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(reply.body).toMatch(/<form[^>]* target="_top"/);
    expect(reply.body).toContain('name="load" value="youtube"');
    const other = await get("/consent/embed?host=cdn.example");
    expect(other.body).toContain("cdn.example");
    expect(other.body).not.toContain("<button");
    for (const host of ["<b>x", "call me at 555", "a/b", ""]) {
      const { body } = await get(`/consent/embed?host=${encodeURIComponent(host)}`);
      expect(body).toContain("has not declared what this part is for");
      if (host !== "") expect(body).not.toContain(host);
    }
  });

  it("knows its methods", async () => {
    const rows: [string, string, string][] = [
      ["/consent", "POST", "GET, HEAD"],
      ["/consent/choice", "GET", "POST"],
      ["/consent/choice", "PUT", "POST"],
      ["/consent/state", "DELETE", "GET, HEAD"],
      ["/.well-known/gpc.json", "POST", "GET, HEAD"],
      ["/consent/policy", "get", "GET, HEAD"],
    ];
    for (const [path, method, allow] of rows) {
      const reply = await get(path, method);
      expect([method, path, reply.status, reply.headers["allow"]]).toEqual([
        method,
        path,
        405,
        allow,
      ]);
    }
  });

  it("says in words and in JSON that there is nothing", async () => {
    for (const path of ["/consent/x", "/consent/policy/", "/consent/__proto__", "/consent//"]) {
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(reply.body).toContain("No such page");
    }
    const json = await get("/consent/x", "GET", { accept: "application/json" });
    expect(JSON.parse(json.body)).toMatchObject({ error: { code: "not-found" } });
  });
});
