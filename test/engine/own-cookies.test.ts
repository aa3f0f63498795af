import { describe, expect, it } from "vitest";
import { checkCookie } from "../../src/config/cookie-options.ts";
import {
  cookieLine,
  decisionCookieName,
  onceCookieName,
  ownCookieFault,
} from "../../src/engine/own-cookies.ts";

const cookie = {
  isHostBound: true,
  name: "consent",
  domain: undefined,
  path: "/",
  sameSite: "lax",
  secure: undefined,
} as const;
const now = Date.UTC(2026, 10, 22);

const hostname = "www.example.org";

describe("cookieLine", () => {
  it("says how long in both ways, and is no script's to read", () => {
    expect(cookieLine({ cookie, secure: false, hostname, now }, "consent", "v", 60)).toBe(
      "consent=v; Path=/; Max-Age=60; Expires=Sun, 22 Nov 2026 00:01:00 GMT; HttpOnly; SameSite=Lax",
    );
  });

  it("deletes with an age of nothing", () => {
    expect(cookieLine({ cookie, secure: false, hostname, now }, "consent-once", "", 0)).toContain(
      "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    );
  });

  it("is secure over TLS, unless the site says otherwise", () => {
    const over = (secure: boolean, own: boolean | undefined): string =>
      cookieLine({ cookie: { ...cookie, secure: own }, secure, hostname, now }, "c", "v", 1);
    expect(over(true, undefined)).toMatch(/; Secure$/);
    expect(over(false, undefined)).not.toContain("Secure");
    expect(over(true, false)).not.toContain("Secure");
    expect(over(false, true)).toMatch(/; Secure$/);
  });

  it("carries the site's domain, path and SameSite", () => {
    const own = { ...cookie, domain: "example.org", path: "/shop", sameSite: "strict" } as const;
    expect(cookieLine({ cookie: own, secure: false, hostname, now }, "c", "v", 1)).toMatch(
      /Path=\/shop;.*Domain=example\.org; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe("the names of our cookies", () => {
  it("are bound to the host over TLS", () => {
    expect(decisionCookieName(cookie, false)).toBe("consent");
    expect(onceCookieName(cookie, false)).toBe("consent-once");
    expect(decisionCookieName(cookie, true)).toBe("__Host-consent");
    expect(onceCookieName(cookie, true)).toBe("__Host-consent-once");
  });

  it("are as the site has chosen them, where it shares them or names them", () => {
    for (const written of [
      { name: "choice" },
      { domain: "example.org" },
      { path: "/shop" },
      { secure: false },
    ]) {
      const chosen = checkCookie(written);
      expect(decisionCookieName(chosen, true)).toBe(written.name ?? "consent");
    }
    expect(decisionCookieName(checkCookie({}), true)).toBe("__Host-consent");
    // A proxy that ends TLS, and that the app does not trust to say so.
    expect(decisionCookieName(checkCookie({ secure: true }), false)).toBe("__Host-consent");
  });
});

describe("a cookie that no browser would keep", () => {
  const own = { ...cookie, domain: "example.org" };

  it("is set for the host alone where its domain does not fit", () => {
    const line = (host: string): string =>
      cookieLine({ cookie: own, secure: false, hostname: host, now }, "c", "v", 1);
    expect(line("shop.example.org")).toContain("; Domain=example.org;");
    for (const host of ["www.example.com", "localhost", "127.0.0.1", "badexample.org"]) {
      expect(line(host)).not.toContain("Domain");
      expect(ownCookieFault({ cookie: own, hostname: host }, "c", "v")).toContain("cookie.domain");
    }
    expect(ownCookieFault({ cookie: own, hostname: "example.org" }, "c", "v")).toBeUndefined();
  });

  it("is told of where it is too long, without its value", () => {
    const fault = ownCookieFault({ cookie, hostname }, "c", "secret".repeat(800));
    expect(fault).toContain("4096 bytes");
    expect(fault).not.toContain("secret");
  });
});
