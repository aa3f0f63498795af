import { describe, expect, it } from "vitest";
import { defineCatalogue } from "../../src/catalogue/catalogue.ts";
import { fingerprint } from "../../src/read/fingerprint.ts";
import { catalogueTokens } from "../../src/read/tokens.ts";
import { catalogue, policy } from "./site.ts";

const site = (...ids: string[]) =>
  defineCatalogue({
    policy,
    services: ids.map((id) => ({ id, name: id, category: "marketing" })),
  });

/** Two ids with one short form: there are some among a few thousand. */
function collidingIds(): [string, string] {
  const known = new Map<string, string>();
  for (let i = 0; ; i++) {
    const id = `service-${i}`;
    const token = fingerprint(`services:${id}`, 4);
    const other = known.get(token);
    if (other !== undefined) return [other, id];
    known.set(token, id);
  }
}

describe("catalogueTokens", () => {
  it("knows the ids a visitor can say something about, and back", () => {
    const { categories, services } = catalogueTokens(catalogue);
    for (const id of ["preferences", "statistics", "marketing"]) {
      expect(categories.id(categories.token(id) ?? "")).toBe(id);
    }
    for (const id of ["audience", "heatmap", "youtube", "maps"]) {
      expect(services.id(services.token(id) ?? "")).toBe(id);
    }
  });

  it("has none for what is functional or unknown", () => {
    const { categories, services } = catalogueTokens(catalogue);
    expect(categories.token("functional")).toBeUndefined();
    expect(services.token("session")).toBeUndefined();
    expect(services.token("__proto__")).toBeUndefined();
    expect(services.id("AAAA")).toBeUndefined();
  });

  it("gives an id the same token whatever else is declared, in any order", () => {
    const [few, many, turned] = [["b"], ["a", "b", "c"], ["c", "b", "a"]].map((ids) =>
      catalogueTokens(site(...ids)).services.token("b"),
    );
    expect(many).toBe(few);
    expect(turned).toBe(few);
  });

  it("keeps categories and services apart", () => {
    expect(fingerprint("categories:x", 4)).not.toBe(fingerprint("services:x", 4));
  });
});

describe("two ids of one token", () => {
  it("refuses two ids with the same short form, and names both", () => {
    const [one, other] = collidingIds();
    const both = site(one, other);
    expect(() => catalogueTokens(both)).toThrow(expect.objectContaining({ code: "conflict" }));
    expect(() => catalogueTokens(both)).toThrow(one);
    expect(() => catalogueTokens(both)).toThrow(other);
    expect(() => catalogueTokens(site(one))).not.toThrow();
  });
});
