// <consent-embed> in Firefox: what the server puts into it, and what the script makes of it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSite } from "../_support/pages-site.ts";
import type { Site } from "../_support/pages-site.ts";
import { startFirefox } from "./firefox-browser.ts";

const FILM = "https://film.example/embed/1";
let site: Site;
beforeAll(async () => {
  site = await startSite({ csp: false });
  site.pages.set(
    "/",
    `<consent-embed service="film" src="${FILM}" title="Tour"></consent-embed>
<div id="map">Map</div><consent-embed id="box" service="map" for="#map"></consent-embed>`,
  );
});
afterAll(() => site.close());

/** The element's children, its frame, and whether what the box stands for is seen. */
const STATE = `(() => {
  const [film, box] = document.querySelectorAll("consent-embed");
  const frame = film.shadowRoot.querySelector("iframe");
  return {
    children: film.childElementCount,
    frames: film.shadowRoot.querySelectorAll("iframe").length,
    src: frame.hasAttribute("srcdoc") || frame.hasAttribute("data-consent-blocked") ? "held" : frame.getAttribute("src"),
    box: box.shadowRoot.querySelectorAll("iframe").length,
    map: document.getElementById("map").getClientRects().length > 0,
  };
})()`;

describe("in Firefox, a <consent-embed>", () => {
  it("is held until a yes, and shown in place", async () => {
    const firefox = await startFirefox();
    try {
      const { contacts, acted } = await firefox.visit(`${site.origin}/`, async (page) => {
        const held = await page.evaluate(STATE);
        await page.evaluate("window.assent.decide({ allow: ['film', 'map'] }).then(() => 0)");
        await page.waitForFunction(
          "!document.querySelector('consent-embed').shadowRoot.querySelector('[data-consent-blocked]')",
        );
        return [held, await page.evaluate(STATE)];
      });
      expect(acted).toEqual([
        { children: 0, frames: 1, src: "held", box: 1, map: false },
        { children: 0, frames: 1, src: FILM, box: 0, map: true },
      ]);
      expect(contacts).toEqual(["film.example"]);
    } finally {
      await firefox.close();
    }
  });
});
