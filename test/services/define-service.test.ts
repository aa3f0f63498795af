import { describe, expect, test } from "vitest";
import { isBuiltIn } from "../../src/catalogue/built-in.ts";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { defineService, googleAnalytics } from "../../src/services/index.ts";

const policy = { version: "1", controller: { name: "A" } };

const counter = defineService({
  id: "shop-counter",
  name: "Shop counter",
  category: "sales",
  cookies: [{ name: "shop_count", retention: "30 days", category: "statistics" }],
  urls: [{ url: "counter.example/v1/", loads: ["script", "connect"] }],
});

describe("defineService", () => {
  test("makes a service that is used like the ready-made ones", () => {
    const { services, index } = defineCatalogue({
      policy,
      services: [counter({ category: "marketing", exempt: true, purpose: "Counts visitors" })],
    });
    expect(services[0]).toMatchObject({ category: "marketing", exempt: true });
    expect(index.url("counter.example", "/v1/x.js")?.id).toBe("shop-counter");
  });

  test("keeps its own category where no other is said", () => {
    const categories = [{ id: "sales" }] as const;
    expect(
      defineCatalogue({ policy, categories, services: [counter()] }).services[0]?.category,
    ).toBe("sales");
    expect(() => defineCatalogue({ policy, services: [counter()] })).toThrow(/category.*sales/);
  });

  test("beats ready-made services where both claim a name", () => {
    const own = defineService({
      id: "own",
      name: "Own",
      category: "functional",
      cookies: [{ name: "_ga", retention: "1 day" }],
    });
    expect(isBuiltIn(own())).toBe(false);
    const { index } = defineCatalogue({ policy, services: [googleAnalytics(), own()] });
    expect(index.cookie("_ga")?.service.id).toBe("own");
  });

  test("says at once what is wrong, and so do its options", () => {
    expect(() => defineService({ id: "X", name: "X", category: "marketing" })).toThrow(
      /defineService\(\)\.id/,
    );
    expect(() => defineService(undefined as never)).toThrow(/defineService\(\)/);
    expect(() => counter({ categroy: "marketing" } as object)).toThrow(
      /shop-counter\(\)\.categroy.*"category"/,
    );
  });
});
