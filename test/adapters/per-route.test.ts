// What differs for one route, and what a template asks for itself.
import { configureConsent } from "assent/express";
import { configureConsent as koaConfigure } from "assent/koa";
import { describe, expect, test } from "vitest";
import { asks, browser, cookiesSet, hostsLoaded } from "./_browser.ts";
import { PAGE } from "./_catalogue.ts";
import { describeAdapters, type Site } from "./_sites.ts";

describeAdapters("requireConsent", (serve) => {
  const site: Site = {
    pages: { "/newsletter": () => ({ body: "<p>subscribed</p>" }), "/": () => ({ body: PAGE }) },
    requires: { "/newsletter": ["marketing", "stats"] },
  };

  test("stops whoever has not agreed, and shows how to", async () => {
    const visitor = browser(serve(site));
    const stopped = await visitor.open("/newsletter?from=here");
    expect(stopped.status).toBe(403);
    expect(stopped.text).not.toContain("subscribed");
    expect(stopped.text).toContain("Statistics");
    expect(stopped.text).toMatch(/<input type="hidden" name="allow" value="marketing"/);
    expect(stopped.text).toContain('value="/newsletter?from=here"');
    expect(stopped.headers["cache-control"]).toMatch(/no-store/);
    const answer = await visitor.post("/consent/choice", {
      key: /name="key" value="([\w-]+)"/.exec(stopped.text)?.[1] ?? "",
      allow: ["marketing", "stats"],
      return: "/newsletter?from=here",
    });
    expect(answer.headers["location"]).toBe("/newsletter?from=here");
    const through = await visitor.open("/newsletter?from=here");
    expect(through.status).toBe(200);
    expect(through.text).toContain("subscribed");
  });

  test("tells a script in JSON what is missing", async () => {
    const response = await browser(serve(site))
      .agent.get("/newsletter")
      .set("Accept", "application/json");
    expect(response.status).toBe(403);
    expect(response.body).toMatchObject({
      error: { code: "consent-required" },
      missing: ["marketing", "stats"],
      choice: "/consent/choice",
    });
  });

  test("is not talked round by a parameter or a header", async () => {
    const visitor = browser(serve(site));
    expect((await visitor.open("/newsletter?consent=granted&dnt=0&act=accept")).status).toBe(403);
    const claims = {
      "X-Consent": "granted",
      Cookie: "consent=granted; cookieconsent_status=allow",
    };
    expect((await visitor.open("/newsletter", claims)).status).toBe(403);
  });
});

describeAdapters("configureConsent", (serve) => {
  const answer = (): { body: string; headers: Record<string, string[]> } => ({
    body: PAGE,
    headers: { "Set-Cookie": ["_ga=1", "mystery=1"] },
  });
  const site: Site = {
    pages: { "/": answer, "/bare": answer, "/loose": answer, "/own": answer, "/plain": answer },
    configures: {
      "/bare": { embeds: false },
      "/loose": { undeclared: "allow" },
      "/own": { firstParty: ["unknown.example"] },
      "/plain": { banner: false },
    },
  };

  test("switches a gate off for one path", async () => {
    const visitor = browser(serve(site));
    const bare = await visitor.open("/bare");
    expect(bare.text).toBe(PAGE);
    expect(cookiesSet(bare)).toEqual([]);
    expect(hostsLoaded((await visitor.open("/")).text)).toEqual(["counter.example"]);
  });

  test("lets undeclared names and hosts pass for one path, declared ones stay refused", async () => {
    const loose = await browser(serve(site)).open("/loose");
    expect(hostsLoaded(loose.text)).toEqual(["counter.example", "unknown.example"]);
    expect(cookiesSet(loose)).toEqual(["mystery"]);
  });

  test("names further first parties for one path", async () => {
    const own = await browser(serve(site)).open("/own");
    expect(hostsLoaded(own.text)).toEqual(["counter.example", "unknown.example"]);
  });

  test("leaves the banner out for one path, the gates not", async () => {
    const plain = await browser(serve(site)).open("/plain");
    expect(asks(plain.text)).toBe(false);
    expect(hostsLoaded(plain.text)).toEqual(["counter.example"]);
  });
});

describe.each([
  ["Express and node:http", configureConsent],
  ["Koa", koaConfigure],
])("configureConsent of %s", (_name, configure) => {
  test("refuses what it does not know, at start", () => {
    const wrong = { embed: false } as unknown as { embeds: boolean };
    expect(() => configure(wrong)).toThrow(/Did you mean "embeds"/);
  });
});

describeAdapters("a template", (serve) => {
  const film = {
    src: "https://www.youtube.com/embed/abc",
    title: "A <film>",
    width: 560,
    height: 315,
  };

  test("gets a placeholder from embed(), and the frame once it is allowed", async () => {
    const pages: Site["pages"] = {
      "/": ({ consent }) => ({ body: `<body>${consent.embed("youtube", film)}</body>` }),
    };
    const visitor = browser(serve({ pages }));
    const before = await visitor.open("/");
    expect(hostsLoaded(before.text)).toEqual([]);
    expect(before.text).toContain("A &amp;lt;film&amp;gt;");
    expect(before.text.match(/name=&quot;load&quot;/g)).toHaveLength(1);
    await visitor.post("/consent/choice", { allow: "youtube", return: "/" });
    const after = await visitor.open("/");
    expect(hostsLoaded(after.text)).toEqual(["www.youtube.com"]);
    expect(after.text).toContain('title="A &lt;film&gt;"');
  });

  test("places the banner itself, with banner: false", async () => {
    const pages: Site["pages"] = {
      "/": ({ consent }) => ({
        body: `<body><main>Hello</main>${consent.banner()}${consent.settingsLink()}</body>`,
      }),
    };
    const visitor = browser(serve({ pages, options: { banner: false } }));
    const before = await visitor.open("/");
    expect(before.text.match(/<section[^>]*assent-banner/g)).toHaveLength(1);
    expect(before.text.indexOf("<main>")).toBeLessThan(before.text.indexOf("<section"));
    await visitor.answer("refuse");
    const after = await visitor.open("/");
    expect(asks(after.text)).toBe(false);
    expect(after.text).toContain("assent-settings");
  });

  test("that asks allows() makes the response depend on consent, JSON included", async () => {
    const pages: Site["pages"] = {
      "/": ({ consent }) => ({
        body: { stats: consent.allows("stats") },
        headers: { "Cache-Control": "public, max-age=60" },
      }),
      "/same": () => ({ body: {}, headers: { "Cache-Control": "public, max-age=60" } }),
    };
    const visitor = browser(serve({ pages }));
    expect((await visitor.open("/")).headers["cache-control"]).toMatch(/^private/);
    expect((await visitor.open("/same")).headers["cache-control"]).toBe("public, max-age=60");
  });

  test("that asks for an id nobody declared gets no, and the developer a word", async () => {
    const warnings: string[] = [];
    const pages: Site["pages"] = {
      "/": ({ consent }) => ({ body: { allowed: consent.allows("yuotube") } }),
    };
    const options = { onWarning: (message: string) => void warnings.push(message) };
    const { body } = await browser(serve({ pages, options })).open("/");
    expect(body).toEqual({ allowed: false });
    expect(warnings.join()).toMatch(/"yuotube".*Did you mean "youtube"/);
  });

  test("speaks the visitor's language", async () => {
    const pages: Site["pages"] = { "/": () => ({ body: PAGE }) };
    const french = await browser(serve({ pages })).open("/", {
      "Accept-Language": "fr-CA, en;q=0.5",
    });
    expect(french.text).toMatch(/assent-banner[\s\S]*lang="fr"/);
    expect(french.headers["vary"]).toContain("Accept-Language");
    const fixed = await browser(serve({ pages, options: { language: "en" } })).open("/", {
      "Accept-Language": "fr",
    });
    expect(fixed.text).toMatch(/assent-banner[\s\S]*lang="en"/);
    expect(fixed.headers["vary"]).not.toContain("Accept-Language");
  });

  test("is not broken by the site's own functions", async () => {
    const fail = (): never => {
      throw new Error("planned");
    };
    const options = { language: fail, region: fail, onEvent: fail, onWarning: fail };
    const pages: Site["pages"] = {
      "/": () => ({ body: PAGE, headers: { "Set-Cookie": "mystery=1" } }),
    };
    const response = await browser(serve({ pages, options })).open("/");
    expect(response.status).toBe(200);
    expect(hostsLoaded(response.text)).toEqual(["counter.example"]);
  });
});

describeAdapters("a page that a browser kept", (serve) => {
  const site: Site = {
    pages: {
      "/": ({ request, response }) => {
        response.setHeader("ETag", '"v1"');
        if (request.headers["if-none-match"] === '"v1"') {
          response.statusCode = 304;
          response.end();
          return undefined;
        }
        return { body: PAGE };
      },
    },
  };

  test("is fresh for the same consent, and not after an answer that leaves as much blocked", async () => {
    const visitor = browser(serve(site));
    const first = await visitor.open("/");
    const tag = first.headers["etag"] ?? "";
    expect((await visitor.open("/", { "If-None-Match": tag })).status).toBe(304);
    await visitor.answer("refuse");
    const after = await visitor.open("/", { "If-None-Match": tag });
    expect(after.status).toBe(200);
    expect(asks(after.text)).toBe(false);
  });

  test("nor for another language", async () => {
    const visitor = browser(serve(site));
    const { headers } = await visitor.open("/", { "Accept-Language": "en" });
    const french = { "Accept-Language": "fr", "If-None-Match": headers["etag"] ?? "" };
    expect((await visitor.open("/", french)).status).toBe(200);
  });
});
