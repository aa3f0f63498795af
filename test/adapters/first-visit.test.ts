// The first visit: nobody has said anything, so nothing that needs consent leaves the server.
import { expect, test } from "vitest";
import { asks, browser, cookiesSet, hostsLoaded } from "./_browser.ts";
import { GATED, PAGE } from "./_catalogue.ts";
import { describeAdapters } from "./_sites.ts";
import { parse } from "parse5";
import { elementsOf } from "../fuzz/document-loads.ts";

/** The elements of a name, as their attributes. */
function found(html: string, tagName: string): Readonly<Record<string, string>>[] {
  return elementsOf(parse(html))
    .filter((element) => element.tagName === tagName)
    .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])));
}

const pages = {
  "/": () => ({
    body: PAGE,
    headers: {
      "Set-Cookie": ["sid=1; Path=/", "_ga=1; Path=/", "_count=1", "theme=dark", "mystery=1"],
      Link: "<https://stats.example/s.js>; rel=preload; as=script, </site.css>; rel=preload; as=style",
    },
  }),
  "/fragment": () => ({ body: '<p>part <img src="https://stats.example/p.gif"></p>' }),
  "/data": () => ({ body: { url: "https://stats.example/s.js" } }),
  "/text": () => ({ body: PAGE, headers: { "Content-Type": "text/plain; charset=utf-8" } }),
};

describeAdapters("a first visit", (serve) => {
  test("loads nothing that needs consent, and what needs none", async () => {
    const { text } = await browser(serve({ pages })).open("/");
    expect(hostsLoaded(text)).toEqual(["counter.example"]);
    expect(text).toContain('<link rel="stylesheet" href="/site.css">');
    expect(text).toContain('<img src="/logo.png" alt="">');
    expect(text).not.toMatch(/<script>\s*stats\('send'/);
  });

  test("sets no cookie outside functional and exempt services", async () => {
    const response = await browser(serve({ pages })).open("/");
    expect(cookiesSet(response)).toEqual(["sid", "_count"]);
  });

  test("hints at no third party in its headers", async () => {
    const { headers } = await browser(serve({ pages })).open("/");
    expect(headers["link"]).toBe("</site.css>; rel=preload; as=style");
  });

  test("asks, first in the body, with three buttons alike", async () => {
    const { text } = await browser(serve({ pages })).open("/");
    const body = text.slice(text.indexOf("<body>") + "<body>".length).trimStart();
    expect(body.indexOf("assent-banner")).toBeLessThan(body.indexOf("<h1>"));
    const buttons = [...body.matchAll(/<button\s+class="([^"]*)"[^>]*name="act" value="(\w+)"/g)];
    expect(buttons.map(([, , act]) => act)).toEqual(["accept", "refuse", "customise"]);
    expect(new Set(buttons.map(([, classes]) => classes)).size).toBe(1);
    expect(text).not.toMatch(/<input[^>]* checked/);
  });

  test("offers to load a blocked film once, or always, in its place", async () => {
    const { text } = await browser(serve({ pages })).open("/");
    const [frame] = found(text, "iframe").filter(({ srcdoc }) => srcdoc !== undefined);
    expect(frame).toMatchObject({ width: "560", height: "315", "data-consent-set": "srcdoc" });
    const shown = frame?.["srcdoc"] ?? "";
    expect(found(shown, "form")).toEqual([
      expect.objectContaining({ method: "post", action: "/consent/choice", target: "_top" }),
    ]);
    const buttons = found(shown, "button").map(({ name, value }) => [name, value]);
    expect(buttons).toEqual([
      ["load", "youtube"],
      ["allow", "youtube"],
    ]);
  });

  test("belongs to this visitor alone, for caches", async () => {
    const { headers } = await browser(serve({ pages })).open("/");
    expect(headers["cache-control"]).toMatch(/^private, no-cache/);
    expect(headers["vary"]).toMatch(/Cookie.*Sec-GPC/);
  });

  test("gates the fragments that scripts fetch, without a banner in them", async () => {
    const { text } = await browser(serve({ pages })).open("/fragment", {
      "Sec-Fetch-Dest": "empty",
    });
    expect(hostsLoaded(text)).toEqual([]);
    expect(asks(text)).toBe(false);
    const htmx = await browser(serve({ pages })).agent.get("/fragment").set("HX-Request", "true");
    expect(asks(htmx.text)).toBe(false);
  });

  test("leaves JSON and plain text as they are", async () => {
    const visitor = browser(serve({ pages }));
    expect((await visitor.open("/data")).body).toEqual({ url: "https://stats.example/s.js" });
    expect((await visitor.open("/text")).text).toBe(PAGE);
  });

  test("answers HEAD with the head of the page, and no body", async () => {
    const response = await browser(serve({ pages })).agent.head("/").set("Accept", "text/html");
    expect(response.status).toBe(200);
    expect(response.text ?? "").toBe("");
    expect(cookiesSet(response)).toEqual(["sid", "_count"]);
    expect(response.headers["cache-control"]).toMatch(/^private/);
  });

  test("holds on error pages too", async () => {
    const site = {
      pages: {
        "/gone": () => ({ status: 404, body: PAGE, headers: { "Set-Cookie": "_ga=1" } }),
        "/broken": () => ({ status: 500, body: PAGE, headers: { "Set-Cookie": "_ga=1" } }),
        "/away": () => ({
          status: 302,
          headers: { Location: "/", "Set-Cookie": "_ga=1" },
          body: "",
        }),
      },
    };
    const visitor = browser(serve(site));
    for (const [path, status] of [
      ["/gone", 404],
      ["/broken", 500],
      ["/away", 302],
    ] as const) {
      const response = await visitor.open(path);
      expect(response.status).toBe(status);
      expect(cookiesSet(response)).toEqual([]);
      for (const host of GATED) expect(hostsLoaded(response.text)).not.toContain(host);
    }
  });

  test("leaves the framework's own not-found page in one piece", async () => {
    const response = await browser(serve({ pages })).open("/nowhere");
    expect(response.status).toBe(404);
    expect(response.text).toMatch(/Not Found|Not found|Cannot GET/);
  });

  test("and an app that throws answers 500, with nothing set", async () => {
    const site = {
      pages: {
        "/": () => {
          throw new Error("planned");
        },
      },
    };
    const response = await browser(serve(site)).open("/");
    expect(response.status).toBe(500);
    expect(cookiesSet(response)).toEqual([]);
  });
});
