// Cookies: whoever writes them, what leaves is what the visitor allows, and the app reads no others.
import { expect, test } from "vitest";
import { browser, cookiesDeleted, cookiesSet, lines } from "./_browser.ts";
import { describeAdapters, type Page, type Site } from "./_sites.ts";

const DAY = 86_400;

/** Writers of Node's own response; the last two bypass what `setHeader` remembers. */
const writers: Readonly<Record<string, Page>> = {
  "/set-header": ({ response }) => {
    response.setHeader("Set-Cookie", ["_ga=1", "sid=1"]);
    response.end("ok");
    return undefined;
  },
  "/append-header": ({ response }) => {
    response.appendHeader("Set-Cookie", "_ga=1");
    response.appendHeader("set-cookie", ["sid=1", "mystery=1"]);
    response.end("ok");
    return undefined;
  },
  "/set-headers": ({ response }) => {
    response.setHeaders(
      new Map<string, string | readonly string[]>([["Set-Cookie", ["_ga=1", "sid=1"]]]),
    );
    response.end("ok");
    return undefined;
  },
  "/write-head-object": ({ response }) => {
    response.writeHead(200, { "Set-Cookie": ["_ga=1", "sid=1"] });
    response.end("ok");
    return undefined;
  },
  "/write-head-pairs": ({ response }) => {
    response.writeHead(200, ["Set-Cookie", "_ga=1", "Set-Cookie", "sid=1"]);
    response.end("ok");
    return undefined;
  },
  "/write-head-both": ({ response }) => {
    response.setHeader("Set-Cookie", "sid=1");
    response.writeHead(200, "Fine", { "set-cookie": ["_ga=1", "sid=2"] });
    response.end("ok");
    return undefined;
  },
  "/flush": ({ response }) => {
    response.setHeader("Set-Cookie", ["_ga=1", "sid=1"]);
    response.flushHeaders();
    response.end("ok");
    return undefined;
  },
};

describeAdapters("Set-Cookie", (serve) => {
  test.each(Object.keys(writers))("is gated however it is written: %s", async (path) => {
    const visitor = browser(serve({ pages: writers }));
    const before = await visitor.open(path);
    expect(before.status).toBe(200);
    expect(cookiesSet(before)).toEqual(["sid"]);
    await visitor.answer("accept");
    expect(cookiesSet(await visitor.open(path)).toSorted()).toEqual(["_ga", "sid"]);
  });

  test("lets every deletion pass, of whatever cookie", async () => {
    const pages: Site["pages"] = {
      "/": () => ({
        headers: {
          "Set-Cookie": [
            "_ga=; Max-Age=0",
            "mystery=; Max-Age=-1",
            "theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
          ],
        },
        body: "ok",
      }),
    };
    expect(lines(await browser(serve({ pages })).open("/"))).toHaveLength(3);
  });

  test("is no deletion when a Max-Age says otherwise", async () => {
    const pages: Site["pages"] = {
      "/": () => ({
        headers: { "Set-Cookie": "_ga=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=99" },
        body: "ok",
      }),
    };
    expect(lines(await browser(serve({ pages })).open("/"))).toEqual([]);
  });

  test("lives no longer than declared, nor than 13 months", async () => {
    const pages: Site["pages"] = {
      "/": () => ({
        headers: {
          "Set-Cookie": [
            `remember=1; Max-Age=${400 * DAY}`,
            `_count=1; Max-Age=${4000 * DAY}`,
            "sid=1; Max-Age=5",
          ],
        },
        body: "ok",
      }),
    };
    const [remember, count, sid] = lines(await browser(serve({ pages })).open("/"));
    expect(remember).toMatch(new RegExp(`Max-Age=${30 * DAY}\\b`, "i"));
    expect(count).toMatch(/Max-Age=(34\d{6})\b/i);
    // Declared as a session cookie, it may not outlive the session's own 5 seconds either.
    expect(sid).not.toMatch(/Max-Age=(?!5\b)/i);
  });

  test("cannot smuggle a name past by its spelling", async () => {
    const pages: Site["pages"] = {
      "/": () => ({
        headers: { "Set-Cookie": [" _ga =1", "\t_ga=1", "_ga=1;;Path=/", "=_ga=1", "_ga"] },
        body: "ok",
      }),
    };
    expect(cookiesSet(await browser(serve({ pages })).open("/"))).toEqual([]);
  });
});

const echo: Site = {
  pages: { "/": ({ request }) => ({ body: { cookie: request.headers.cookie ?? null } }) },
};

describeAdapters("a request's cookies", (serve) => {
  test("of services without consent are hidden from the app, others are not", async () => {
    const { agent } = browser(serve(echo));
    const response = await agent
      .get("/")
      .set("Cookie", "sid=1; _ga=GA1; mystery=2; theme=dark; _count=3");
    expect(response.body).toEqual({ cookie: "sid=1; mystery=2; _count=3" });
    expect((await agent.get("/").set("Cookie", "_ga=1")).body).toEqual({ cookie: null });
  });

  test("are all there after consent", async () => {
    const [line = ""] = lines(await browser(serve(echo)).answer("accept"));
    const own = line.split(";", 1)[0] ?? "";
    const { body } = await browser(serve(echo))
      .agent.get("/")
      .set("Cookie", `${own}; _ga=1; theme=x`);
    expect(body).toEqual({ cookie: `${own}; _ga=1; theme=x` });
  });

  test("stay where the site switches the cookie gate off", async () => {
    const { agent } = browser(serve({ ...echo, options: { cookies: false } }));
    const response = await agent.get("/").set("Cookie", "_ga=1");
    expect(response.body).toEqual({ cookie: "_ga=1" });
  });

  test("that were refused go when the visitor withdraws, in each variant they may stand in", async () => {
    const visitor = browser(serve(echo));
    await visitor.answer("accept");
    const answer = await visitor.agent
      .post("/consent/choice")
      .set({ Host: "www.shop.example.org", "Sec-Fetch-Site": "same-origin", Cookie: "_ga_XYZ=1" })
      .type("form")
      .send("act=withdraw");
    expect(cookiesDeleted(answer)).toContain("_ga_XYZ");
    const domains = lines(answer)
      .filter((line) => line.startsWith("_ga_XYZ="))
      .map((line) => /Domain=([^;]+)/.exec(line)?.[1]);
    expect(domains).toEqual([undefined, "www.shop.example.org", "shop.example.org", "example.org"]);
  });
});
