// The harness itself: what it would miss would look like a promise kept.
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLeakBrowser, UNNAMED } from "./_support/leak-browser.ts";
import type { LeakBrowser } from "./_support/leak-browser.ts";

let browser: LeakBrowser;
let server: Server;
let origin: string;
const bodies = new Map<string, string>();

beforeAll(async () => {
  browser = await startLeakBrowser({
    respond: (host) =>
      host === "tags.example"
        ? { type: "text/javascript", body: "document.cookie='_tag=1;max-age=60'" }
        : undefined,
  });
  server = createServer((request, response) => {
    const body = bodies.get(request.url ?? "");
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": "text/html" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await browser.close();
});

function page(path: string, body: string): string {
  bodies.set(path, `<!doctype html><title>t</title>${body}`);
  return `${origin}${path}`;
}

describe("the leak browser", () => {
  it("sees nobody where a page loads only its own things", async () => {
    const own = page("/own", '<img src="/own.png"><a href="https://third.example/">away</a>');
    expect((await browser.visit(own)).contacts).toEqual([]);
  });

  it("names hosts by TLS server name and by Host", async () => {
    const url = page(
      "/two",
      '<img src="https://a.example/x.png"><img src="http://b.example/y.png">',
    );
    const visit = await browser.visit(url);
    expect(visit.contacts).toEqual(["a.example", "b.example"]);
    expect(visit.requests.toSorted()).toEqual([
      "http://b.example/y.png",
      "https://a.example/x.png",
    ]);
  });

  it("sees a connection that asks for nothing", async () => {
    const tls = page("/preconnect", '<link rel="preconnect" href="https://a.example">');
    expect((await browser.visit(tls)).contacts).toEqual(["a.example"]);
    const address = page("/address", '<img src="https://192.0.2.1/x.png">');
    expect((await browser.visit(address)).contacts).toContain("192.0.2.1");
    const plain = page("/preconnect-plain", '<link rel="preconnect" href="http://a.example">');
    expect((await browser.visit(plain)).contacts).toEqual([UNNAMED]);
  });

  it("sees the same connection again, though TLS resumes the session of an earlier visit", async () => {
    const url = page("/again", '<link rel="preconnect" href="https://again.example">');
    for (const visit of [1, 2, 3]) {
      expect([visit, (await browser.visit(url)).contacts]).toEqual([visit, ["again.example"]]);
    }
  });

  it("counts the contacts of a visit for that visit only", async () => {
    await browser.visit(page("/leak", '<img src="https://a.example/x.png">'));
    expect((await browser.visit(page("/own-2", "<p>own</p>"))).contacts).toEqual([]);
  });

  it("takes no connection for a page's own that Chromium predicts from earlier pages", async () => {
    const style = '<link rel="stylesheet" href="https://third.example/a.css">';
    const script = '<script defer src="https://third.example/a.js"></script>';
    const leaking = page("/learn", style + script);
    const own = page("/own-4", "<p>own</p>");
    const contacts = async (url: string) =>
      (await browser.visit(url, { keepState: true })).contacts;
    for (const visit of [1, 2, 3]) {
      expect(await contacts(leaking)).toEqual(["third.example"]);
      expect([visit, await contacts(own), await contacts(own)]).toEqual([visit, [], []]);
    }
  });

  it("sees contacts that a script makes late", async () => {
    const late = "<script>setTimeout(()=>{new Image().src='https://a.example/x.png'},100)</script>";
    expect((await browser.visit(page("/late", late))).contacts).toEqual(["a.example"]);
  });

  it("sees whom a page tells that it is being left, and counts that for no other page", async () => {
    const beacon = "navigator.sendBeacon('https://a.example/bye')";
    const url = page("/bye", `<script>addEventListener("pagehide", () => ${beacon})</script>`);
    expect((await browser.visit(url)).contacts).toEqual(["a.example"]);
    expect((await browser.visit(page("/own-3", "<p>own</p>"))).contacts).toEqual([]);
  });

  it("reads noscript as a visitor without scripting does", async () => {
    const url = page("/noscript", '<noscript><img src="https://a.example/x.png"></noscript>');
    expect((await browser.visit(url)).contacts).toEqual([]);
    expect((await browser.visit(url, { javascript: false })).contacts).toEqual(["a.example"]);
  });

  it("starts each visit afresh unless told to keep what earlier ones left", async () => {
    const url = page("/tag", '<script src="https://tags.example/t.js"></script>');
    const set = { check: "document.cookie === '_tag=1'" };
    expect((await browser.visit(url, set)).passed).toBe(true);
    const blank = page("/blank", "<p>nothing</p>");
    expect((await browser.visit(blank, { ...set, keepState: true })).passed).toBe(true);
    expect((await browser.visit(blank, set)).passed).toBe(false);
  });

  it("does not take a page that never came for a page without contacts", async () => {
    await expect(browser.visit("http://localhost:9/")).rejects.toThrow("did not load");
    await expect(browser.visit(`${origin}/missing`)).rejects.toThrow("status 404");
  });
});
