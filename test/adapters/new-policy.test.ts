// A new version of the policy: who has answered is asked about what is new or changed, and keeps the rest.
import type { RequestListener } from "node:http";
import { defineCatalogue, type CatalogueDeclaration } from "assent";
import { expect, test } from "vitest";
import { asks, browser, hostsLoaded } from "./_browser.ts";
import { PAGE } from "./_catalogue.ts";
import { describeAdapters, type Site } from "./_sites.ts";

const controller = { name: "Example" };
const stats = {
  id: "stats",
  name: "Statistics",
  category: "statistics",
  urls: ["stats.example"],
} as const;
const video = {
  id: "video",
  name: "Video",
  category: "marketing",
  urls: ["www.youtube.com"],
} as const;
const theme = { id: "theme", name: "Theme", category: "preferences" } as const;

const site = (
  version: string,
  services: CatalogueDeclaration["services"],
  policy: Partial<CatalogueDeclaration["policy"]> = {},
): Site => ({
  options: { catalogue: defineCatalogue({ policy: { version, controller, ...policy }, services }) },
  pages: {
    "/": () => ({ body: PAGE }),
    "/decide": async ({ consent }) => ({
      body: await consent.decide({ services: { video: true } }),
    }),
  },
});

/** The field by which an answer tells what it was asked about. */
const asked = (html: string): string | undefined =>
  /<input type="hidden" name="purposes" value="([^"]*)"/.exec(html)?.[1];

describeAdapters("a new policy", (serve) => {
  /** One visitor of a site whose operator changes it. */
  const visited = (first: Site) => {
    let current: RequestListener = serve(first);
    const visitor = browser((request, response) => current(request, response));
    return {
      ...visitor,
      change: (next: Site): void => {
        current = serve(next);
      },
    };
  };

  test("asks about what is new, by its name; accepting it revives nothing that was refused", async () => {
    const visitor = visited(site("1", [stats, video]));
    await visitor.answer("save", {
      method: "preferences",
      "answer-statistics": "all",
      "answer-marketing": "none",
    });
    expect(asks((await visitor.open("/")).text)).toBe(false);
    visitor.change(site("2", [stats, video, theme]));
    const page = (await visitor.open("/")).text;
    expect(asks(page)).toBe(true);
    expect(asked(page)).toBe("preferences");
    expect(page).toContain("This is only about the purposes listed here.");
    expect(page).not.toContain("<strong>Marketing");
    expect(hostsLoaded(page)).toEqual(["stats.example"]);
    await visitor.answer("accept", { purposes: "preferences" });
    const after = (await visitor.open("/consent/state")).body as Record<string, unknown>;
    expect(after).toMatchObject({
      status: "partial",
      needsPrompt: false,
      categories: {
        preferences: { allowed: true },
        statistics: { allowed: true },
        marketing: { allowed: false, reason: "decision" },
      },
    });
  });

  test("an answer without the field is about no more than is to be asked", async () => {
    const visitor = visited(site("1", [stats, video]));
    await visitor.answer("refuse");
    visitor.change(site("2", [stats, { ...video, provider: "Another" }]));
    await visitor.answer("accept");
    const page = (await visitor.open("/")).text;
    expect(hostsLoaded(page)).toEqual(["www.youtube.com"]);
    expect(asks(page)).toBe(false);
  });

  test("refusing what is new keeps what was granted; refusing without the field, nothing", async () => {
    const visitor = visited(site("1", [stats, video]));
    await visitor.answer("accept");
    visitor.change(site("2", [stats, video, theme]));
    await visitor.answer("refuse", { purposes: "preferences" });
    expect(hostsLoaded((await visitor.open("/")).text)).toEqual([
      "stats.example",
      "www.youtube.com",
    ]);
    visitor.change(site("3", [stats, video, { ...theme, provider: "Another" }]));
    await visitor.answer("refuse");
    expect(hostsLoaded((await visitor.open("/")).text)).toEqual([]);
  });

  test("nobody is asked where nothing has changed, or what has is minor", async () => {
    const visitor = visited(site("1", [stats, video]));
    await visitor.answer("accept");
    visitor.change(site("2", [video, stats]));
    expect(asks((await visitor.open("/")).text)).toBe(false);
    const reworded = [stats, { ...video, purpose: "Films" }] as const;
    visitor.change(site("3", reworded, { minorSince: { "1": true, "2": ["marketing"] } }));
    const page = (await visitor.open("/")).text;
    expect(asks(page)).toBe(false);
    expect(hostsLoaded(page)).toEqual(["stats.example", "www.youtube.com"]);
    visitor.change(site("3", reworded));
    expect(asked((await visitor.open("/")).text)).toBe("marketing");
  });

  test("a purpose that the catalogue does not know is no answer", async () => {
    const visitor = visited(site("1", [stats, video]));
    const answer = await visitor.answer("accept", { purposes: "sale" });
    expect(answer.status).toBe(400);
  });
});
