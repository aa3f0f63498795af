import { expect, test } from "vitest";
import { createJudges, type Judges } from "../../src/engine/judges.ts";
import { catalogue } from "../_support/gate-context.ts";

function judges(undeclared: "block" | "allow" = "block"): Judges {
  return createJudges({
    catalogue,
    firstParty: ["cdn.example.net"],
    gates: {
      cookies: true,
      headers: true,
      embeds: true,
      undeclared,
      csp: true,
      maxCookieAge: 1,
    },
  });
}

const BASE = "https://www.example.org/";

test("a judge refuses what its variant names, and nothing else that is declared", () => {
  const all = judges();
  const refuses = (variant: string): boolean[] =>
    ["video.example", "stats.example", "counter.example"].map(
      (host) => all.of("www.example.org", variant).url(`https://${host}/x`, BASE) !== undefined,
    );
  for (let round = 0; round < 2; round++) {
    expect(refuses("stats.video")).toEqual([true, true, false]);
    expect(refuses("video")).toEqual([true, false, false]);
    expect(refuses("")).toEqual([false, false, false]);
  }
});

test("the site is what it was reached as, and what it names as its own", () => {
  const all = judges();
  const mayLoad = (reached: string, host: string): boolean =>
    all.of(reached, "stats").host(host) === "free";
  for (let round = 0; round < 2; round++) {
    expect(mayLoad("www.example.org", "img.example.org")).toBe(true);
    expect(mayLoad("www.example.com", "img.example.org")).toBe(false);
    expect(mayLoad("www.example.com", "a.cdn.example.net")).toBe(true);
  }
  expect(judges("allow").of("www.example.com", "").host("img.example.org")).toBe("free");
});

test("many names of a site, and of hosts in its pages, are answered like a few", () => {
  const all = judges();
  for (let i = 0; i < 300; i++) {
    const judge = all.of(`www.site${i}.example`, "video");
    expect(judge.host(`a.site${i}.example`)).toBe("free");
    expect(judge.host("a.site-other.example")).toMatchObject({ service: undefined });
  }
  const judge = all.of("www.example.org", "video");
  for (let i = 0; i < 1200; i++) {
    expect(judge.host(`h${i}.example.org`)).toBe("free");
    expect(judge.host(`h${i}.other.test`)).toMatchObject({ host: `h${i}.other.test` });
  }
});
