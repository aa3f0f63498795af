import { describe, expect, it } from "vitest";
import { cookieLine, onceCookieName } from "../src/own-cookies.ts";

const cookie = {
  isHostBound: false,
  name: "consent",
  domain: undefined,
  path: "/",
  sameSite: "lax",
  secure: undefined,
} as const;
const now = Date.UTC(2026, 10, 22);

describe("cookieLine", () => {
  it("says how long in both ways, and is no script's to read", () => {
    expect(cookieLine({ cookie, secure: false, now }, "consent", "v", 60)).toBe(
      "consent=v; Path=/; Max-Age=60; Expires=Sun, 22 Nov 2026 00:01:00 GMT; HttpOnly; SameSite=Lax",
    );
  });

  it("deletes with an age of nothing", () => {
    expect(cookieLine({ cookie, secure: false, now }, "consent-once", "", 0)).toContain(
      "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    );
  });

  it("is secure over TLS, unless the site says otherwise", () => {
    const over = (secure: boolean, own: boolean | undefined): string =>
      cookieLine({ cookie: { ...cookie, secure: own }, secure, now }, "c", "v", 1);
    expect(over(true, undefined)).toMatch(/; Secure$/);
    expect(over(false, undefined)).not.toContain("Secure");
    expect(over(true, false)).not.toContain("Secure");
    expect(over(false, true)).toMatch(/; Secure$/);
  });

  it("carries the site's domain, path and SameSite", () => {
    const own = { ...cookie, domain: "example.org", path: "/shop", sameSite: "strict" } as const;
    expect(cookieLine({ cookie: own, secure: false, now }, "c", "v", 1)).toMatch(
      /Path=\/shop;.*Domain=example\.org; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe("onceCookieName", () => {
  it("stands beside the consent cookie", () => {
    expect(onceCookieName(cookie)).toBe("consent-once");
  });
});
