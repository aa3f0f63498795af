import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../../src/catalogue/catalogue.ts";
import { expireCookies, expireSeen } from "../../../src/gate/cookies/expire-cookies.ts";
import { gateSetCookie } from "../../../src/gate/cookies/set-cookie.ts";
import { parseSetCookie } from "../../../src/http/set-cookie-line.ts";
import type { ContextOptions } from "../../_support/gate-context.ts";
import { gateContext } from "../../_support/gate-context.ts";

function expired(names: readonly string[], options: ContextOptions = {}) {
  const context = gateContext(options);
  const facts = { cookies: names.map((name) => ({ name })) };
  return { lines: expireCookies({ ...context, facts }), context };
}

const namesOf = (lines: readonly string[]): Set<string | undefined> =>
  new Set(lines.map((line) => parseSetCookie(line, 0)?.name));

describe("expireCookies", () => {
  it("deletes every declared cookie that may not be there, and those of a pattern that were sent", () => {
    const { lines } = expired(["_ga_ABC", "sid", "unknown"]);
    expect(namesOf(lines)).toEqual(
      new Set(["_ga_ABC", "ab_test", "_ga", "_visit", "vid", "__Host-vid", "__Secure-vid"]),
    );
  });

  it("leaves what is allowed", () => {
    const { lines } = expired(["_ga", "vid"], { allowed: ["video"] });
    expect(namesOf(lines).has("vid")).toBe(false);
    expect(expired(["_ga", "vid"], { allowed: ["statistics", "video"] }).lines).toEqual([]);
  });

  it("covers the host alone, its parents up to the registrable domain, declared domains and paths", () => {
    const { lines } = expired(["vid"], { host: "a.www.example.co.uk" });
    const places = lines
      .filter((line) => line.startsWith("vid="))
      .map((line) => /; (Path=.*)$/.exec(line)?.[1]);
    const domains = ["", "; Domain=a.www.example.co.uk", "; Domain=example.co.uk"];
    const all = [...domains, "; Domain=media.example.org", "; Domain=www.example.co.uk"];
    expect(new Set(places)).toEqual(
      new Set(["/", "/tv"].flatMap((path) => all.map((domain) => `Path=${path}${domain}`))),
    );
  });

  it.each(["localhost", "127.0.0.1", "[::1]:3000", "shop.github.io"])(
    "asks for no domain that a browser refuses: %s",
    (host) => {
      const domains = expired(["_ga"], { host })
        .lines.filter((line) => line.startsWith("_ga="))
        .map((line) => /Domain=(.*)$/.exec(line)?.[1]);
      expect(domains).toEqual(host === "shop.github.io" ? [undefined, host] : [undefined]);
    },
  );

  it("writes lines that are deletions to every reader, and pass the cookie gate", () => {
    const { lines, context } = expired(["_ga", "vid"]);
    for (const line of lines) expect(line).toMatch(/Max-Age=0; Expires=Thu, 01 Jan 1970/);
    expect(gateSetCookie(lines, context, Date.now()).lines).toEqual(lines);
  });

  it("stays inside the head that servers accept, and says that there was more", () => {
    const names = Array.from({ length: 500 }, (_, i) => `_ga_${i}`);
    const { lines, context } = expired(names);
    expect(lines.join("").length).toBeLessThan(6000);
    expect(lines.some((line) => line.startsWith("_ga_0="))).toBe(true);
    expect(context.events).toContainEqual({ kind: "limit", limit: "expired-cookies" });
  });

  it("never writes a hostile name into the head", () => {
    const { lines } = expired([
      "_ga_\r\nX: y",
      "_ga_;Domain=evil",
      "_ga_\u0000",
      "_ga_ x",
      "_ga_é",
    ]);
    expect([...namesOf(lines)].filter((name) => name?.startsWith("_ga_"))).toEqual([]);
  });

  it("keeps the rules of prefixes, or a browser refuses the deletion", () => {
    const { lines } = expired([]);
    const host = lines.filter((line) => line.startsWith("__Host-"));
    expect(host).toEqual([expect.stringMatching(/; Path=\/; Secure$/)]);
    const secure = lines.filter((line) => line.startsWith("__Secure-"));
    expect(secure).toHaveLength(3);
    expect(secure.every((line) => line.endsWith("; Secure"))).toBe(true);
  });
});

describe("a partitioned cookie", () => {
  it("is deleted in its partition too", () => {
    const catalogue = defineCatalogue({
      policy: { version: "1", controller: { name: "Example" } },
      services: [
        {
          id: "chat",
          name: "Chat",
          category: "marketing",
          cookies: [
            { name: "chat", retention: "1 day", partitioned: true },
            { name: "__Host-chat", retention: "1 day", partitioned: true },
          ],
        },
      ],
    });
    const lines = expireCookies({ ...gateContext(), catalogue, facts: { cookies: [] } });
    expect(lines.filter((line) => line.endsWith("; Secure; Partitioned"))).toHaveLength(4);
    expect(lines.filter((line) => line.startsWith("__Host-chat="))).toHaveLength(2);
    expect(lines).toContain(
      "chat=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/; Domain=example.org; Secure; Partitioned",
    );
  });
});

describe("expireSeen", () => {
  const seen = (names: readonly string[], options: ContextOptions = {}) => {
    const context = gateContext(options);
    return expireSeen({ ...context, facts: { cookies: names.map((name) => ({ name })) } });
  };

  it("deletes what the request brought and may not be there, wherever the page could see it", () => {
    const lines = seen(["_ga", "sid", "unknown"], { path: "/shop/cart/?x=/y/z" });
    expect(namesOf(lines)).toEqual(new Set(["_ga"]));
    const paths = new Set(lines.map((line) => /Path=([^;]*)/.exec(line)?.[1]));
    expect(paths).toEqual(new Set(["/", "/shop", "/shop/cart"]));
  });

  it("says nothing where there is nothing", () => {
    expect(seen(["sid", "unknown"])).toEqual([]);
    expect(seen(["_ga"], { allowed: ["stats"] })).toEqual([]);
  });

  it("ends after a few responses, however many there are", () => {
    const names = Array.from({ length: 200 }, (_, i) => `_ga_${i}`);
    let left = names;
    let rounds = 0;
    while (left.length > 0 && rounds < 50) {
      const gone = namesOf(seen(left));
      expect(gone.size).toBeGreaterThan(0);
      left = left.filter((name) => !gone.has(name));
      rounds += 1;
    }
    expect(left).toEqual([]);
  });

  it("writes no path of the request that could end the attribute", () => {
    const lines = seen(["_ga"], { path: "/a;Domain=evil.example/b c/é" });
    expect(lines.every((line) => !line.includes("evil"))).toBe(true);
  });
});
