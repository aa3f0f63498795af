import { describe, expect, test } from "vitest";
import { match } from "../../src/services/index.ts";

describe("match", () => {
  test.each([
    ["https://player.vimeo.com/video/1?h=a", "vimeo"],
    ["//www.youtube-nocookie.com/embed/x", "youtube"],
    [
      "https://cdn.jsdelivr.net/gh/paulirish/lite-youtube-embed@master/src/lite-yt-embed.js",
      "youtube",
    ],
    ["https://cdn.jsdelivr.net/npm/bootstrap@5/dist/css/bootstrap.min.css", "jsdelivr"],
    ["https://www.google.com/maps/embed?pb=x", "googleMaps"],
    ["https://challenges.cloudflare.com/turnstile/v0/api.js", "cloudflareTurnstile"],
    // Matomo on anybody's host.
    ["https://stats.example.org/matomo.js", "matomo"],
    ["_ga", "googleAnalytics"],
    ["_pk_id.1.abcd", "matomo"],
    ["crisp-client/session/x", "crisp"],
    ["__stripe_mid", "stripe"],
  ])("%s is of %s", (what, name) => {
    expect(match(what)?.name).toBe(name);
  });

  test.each([
    "https://www.example.org/app.js",
    "https://vimeo.com.example/",
    "https://[bad",
    "sid",
    "",
    "//",
  ])("%j is of nobody", (what) => {
    expect(match(what)).toBeUndefined();
  });

  test("takes URL objects, keys of other storages and hosts", () => {
    expect(match(new URL("https://js.stripe.com/v3"))?.service.provider).toBe("Stripe");
    expect(match({ cookie: "rc::a", storage: "localStorage" })?.name).toBe("googleRecaptcha");
    expect(match({ cookie: "rc::a" })).toBeUndefined();
    const { name, others } = match({ host: "www.FACEBOOK.com" }) ?? {};
    expect([name, ...(others ?? []).map(({ id }) => id)].join(" ")).toMatch(
      /facebook.*meta-pixel|metaPixel.*facebook/,
    );
  });

  test("says which line imports it, and what is declared of a name", () => {
    expect(match("_gid")).toMatchObject({
      importLine: 'import { googleAnalytics } from "assent/services";',
      cookie: { retention: 86_400, category: "statistics" },
    });
  });

  test("survives long input", () => {
    expect(match(`https://${"a.".repeat(50_000)}example/`)).toBeUndefined();
    expect(match("_".repeat(100_000))).toBeUndefined();
  });
});
