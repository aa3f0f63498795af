// Paths of the site's own hosts that belong to a service are refused before the app is asked.
import { expect, test } from "vitest";
import { defineCatalogue, type GateEvent } from "assent";
import { googleAnalytics, googleTagManager, matomo } from "assent/services";
import { asks, browser } from "./_browser.ts";
import { describeAdapters, type Site } from "./_sites.ts";

const policy = { version: "1", controller: { name: "Example" } };

/** A site whose app would answer everything. */
function siteOf(
  services: Parameters<typeof defineCatalogue>[0]["services"],
  options: Site["options"] = {},
): Site & { readonly asked: string[]; readonly events: GateEvent[]; readonly told: string[] } {
  const asked: string[] = [];
  const events: GateEvent[] = [];
  const told: string[] = [];
  const app =
    (type: string, body: string): Site["pages"][string] =>
    ({ request }) => {
      asked.push(request.url ?? "");
      return { headers: { "Content-Type": type }, body };
    };
  const script = app("text/javascript", "track()");
  return {
    asked,
    events,
    told,
    options: {
      catalogue: defineCatalogue({ policy, services }),
      onEvent: (event) => void events.push(event),
      onWarning: (message) => void told.push(message),
      ...options,
    },
    pages: {
      "/": app("text/html", "<!doctype html><body><p>x"),
      "/site.js": script,
      "/matomo/matomo.js": script,
      "/matomo/": app("text/html", "Settings"),
      "/matomo/index.php": app("text/html", "Settings"),
      "/matomo/matomo.php": app("image/gif", "GIF89a"),
      "/metrics/gtag/js": script,
      "/metrics/g/collect": app("text/plain", ""),
      "/gtag/js": script,
      "/t/gtm.js": script,
      "/sw.js": script,
    },
  };
}

describeAdapters("a path that belongs to a service", (serve) => {
  test("is refused without consent: an empty script, 403 for the rest, and the app is not asked", async () => {
    const site = siteOf([matomo()]);
    const visitor = browser(serve(site));
    for (const path of [
      "/matomo/matomo.js",
      "/matomo/matomo.js?v=1",
      "/matomo//matomo.js",
      "/matomo/%6datomo.js",
    ]) {
      const script = await visitor.open(path);
      expect(script.status, path).toBe(200);
      expect(script.text, path).toBe("");
      expect(script.headers["content-type"], path).toMatch(/^application\/javascript/);
      expect(script.headers["cache-control"], path).toMatch(/no-store/);
    }
    const hit = await visitor.open("/matomo/matomo.php?idsite=1", { "sec-fetch-dest": "image" });
    expect(hit.status).toBe(403);
    expect(hit.headers["cache-control"]).toMatch(/no-store/);
    expect(site.asked).toEqual([]);
    expect(site.events).toContainEqual(
      expect.objectContaining({ action: "blocked", element: "request", service: "matomo" }),
    );
    // What the catalogue does not name is the app's.
    expect((await visitor.open("/site.js")).text).toBe("track()");
  });

  test("is the app's after accepting, and refused again after a withdrawal", async () => {
    const site = siteOf([matomo()]);
    const visitor = browser(serve(site));
    await visitor.answer("accept");
    expect((await visitor.open("/matomo/matomo.js")).text).toBe("track()");
    await visitor.answer("refuse");
    expect((await visitor.open("/matomo/matomo.js")).text).toBe("");
  });

  test("is the visitor's own matter where all get the same page", async () => {
    const site = siteOf([matomo()], { caching: "invariant" });
    const visitor = browser(serve(site));
    expect((await visitor.open("/matomo/matomo.js")).text).toBe("");
    await visitor.answer("accept");
    expect((await visitor.open("/matomo/matomo.js")).text).toBe("track()");
  });

  test("may be opened as a page, and is free if it needs no consent", async () => {
    const site = siteOf([matomo({ host: "127.0.0.1", path: "/matomo/" })]);
    for (const path of ["/matomo/", "/matomo/index.php?module=Login"]) {
      const page = await browser(serve(site)).open(path);
      expect(page.text, path).toContain("Settings");
      expect((await browser(serve(site)).open(path, { "sec-fetch-dest": "iframe" })).status).toBe(
        403,
      );
    }
    const exempt = siteOf([matomo({ exempt: true })]);
    expect((await browser(serve(exempt)).open("/matomo/matomo.js")).text).toBe("track()");
    const ungated = siteOf([matomo()], { embeds: false });
    expect((await browser(serve(ungated)).open("/matomo/matomo.js")).text).toBe("track()");
  });

  test("is that of a proxied tag, by its path", async () => {
    const site = siteOf([googleAnalytics({ path: "/metrics/" }), googleTagManager()]);
    const visitor = browser(serve(site));
    expect((await visitor.open("/metrics/gtag/js?id=G-1")).text).toBe("");
    expect(
      (await visitor.open("/metrics/g/collect?v=2", { "sec-fetch-dest": "empty" })).status,
    ).toBe(403);
    expect((await visitor.open("/t/gtm.js?id=GTM-ABC")).text).toBe("");
    expect(site.events).toContainEqual(expect.objectContaining({ service: "google-tag-manager" }));
    expect(site.asked).toEqual([]);
  });

  test("is a Google tag that nobody declared: refused, and the developer is told the lines to paste", async () => {
    const site = siteOf([matomo()]);
    const visitor = browser(serve(site));
    for (const path of [
      "/gtag/js?id=G-ABC",
      "/gtag/js?l=x&id=AW-1",
      "/t/gtm.js?id=GTM-A",
      "/gtag/js?id=DC-1",
    ])
      expect((await visitor.open(path)).text, path).toBe("");
    expect(site.asked).toEqual([]);
    expect(site.told.join("\n")).toContain('import { googleAnalytics } from "assent/services"');
    expect(site.told.join("\n")).toContain('import { googleTagManager } from "assent/services"');
    await visitor.answer("accept");
    expect((await visitor.open("/gtag/js?id=G-ABC")).text).toBe("");
    // A file of that name that is no tag.
    for (const path of ["/gtag/js", "/gtag/js?id=12", "/t/gtm.js?v=GTM-A"])
      expect((await visitor.open(path)).text, path).toBe("track()");
    const open = siteOf([matomo()], { undeclared: "allow" });
    expect((await browser(serve(open)).open("/gtag/js?id=G-ABC")).text).toBe("track()");
  });

  test("a service worker's policy names what is free of consent, whatever was answered", async () => {
    const free = { id: "own", name: "Own", category: "functional", urls: ["cdn.example"] };
    const stats = { id: "stats", name: "Stats", category: "statistics", urls: ["stats.example"] };
    const site = siteOf([free, stats, matomo()]);
    const visitor = browser(serve(site));
    await visitor.answer("accept");
    for (const headers of [{ "service-worker": "script" }, { "sec-fetch-dest": "serviceworker" }]) {
      const worker = await visitor.open("/sw.js", headers);
      expect(worker.headers["content-security-policy"]).toContain("cdn.example");
      expect(worker.headers["content-security-policy"]).not.toContain("stats.example");
    }
    const dedicated = await visitor.open("/sw.js", { "sec-fetch-dest": "worker" });
    expect(dedicated.headers["content-security-policy"]).toContain("stats.example");
    expect((await visitor.open("/sw.js")).headers["content-security-policy"]).toBeUndefined();
    expect(asks((await visitor.open("/")).text)).toBe(false);
  });
});
