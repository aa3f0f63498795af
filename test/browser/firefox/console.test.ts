// What the console of Firefox says of a page of the site, and of our own pages: nothing that comes of us, but for two
// lines that docs/html.md names.
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSite } from "../_support/pages-site.ts";
import type { Site } from "../_support/pages-site.ts";
import { REFUSED_ELEMENTS } from "../_support/refused-elements.ts";
import { startConsoleFirefox } from "./marionette.ts";
import type { ConsoleFirefox } from "./marionette.ts";

let firefox: ConsoleFirefox;
let site: Site;
beforeAll(async () => {
  site = await startSite();
  firefox = await startConsoleFirefox();
});
afterAll(async () => {
  await firefox.close();
  site.close();
});

const ICON = '<link rel=icon href="data:,">';

/** A refused source of a film has no address, and a refused import is a `data:` URL. */
const KNOWN =
  /^Media: (?:<source> element has no “src”|All candidate resources failed)|^CSS Loader: The stylesheet data:,/;

async function saidOf(path: string): Promise<readonly string[]> {
  await firefox.said(site.origin);
  await firefox.open(site.origin + path);
  await pause(200);
  return firefox.said(site.origin);
}

describe("in Firefox, the console says nothing of", () => {
  it.each(Object.entries(REFUSED_ELEMENTS))("%s, refused", async (_name, markup) => {
    site.pages.set(
      "/one",
      `<!doctype html><html lang=en><head><meta charset=utf-8>${ICON}<title>A</title>${markup}</head><body><p>A</p></body></html>`,
    );
    expect((await saidOf("/one")).filter((text) => !KNOWN.test(text))).toEqual([]);
  });

  it.each(["/consent", "/consent/policy"])("%s", async (path) => {
    expect(await saidOf(path)).toEqual([]);
  });

  it("a page where the visitor answers", async () => {
    site.pages.set("/", `${ICON}<p>A page</p>`);
    expect(await saidOf("/")).toEqual([]);
    await firefox.click(".assent-banner button[value=accept]", "#assent-done");
    expect(await firefox.said(site.origin)).toEqual([]);
    expect(await saidOf("/")).toEqual([]);
  });

  it("nobody else, though it hears of what is wrong", async () => {
    site.pages.set("/wrong", `${ICON}<p>A</p><script>nothing.there()</script>`);
    expect(await saidOf("/wrong")).toEqual([expect.stringContaining("nothing is not defined")]);
  });
});
