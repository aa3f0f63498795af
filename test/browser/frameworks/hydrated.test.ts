// Vue, Svelte, Solid and Lit after the gate: rendered on the server, taken over in the browser.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLeakBrowser } from "../_support/leak-browser.ts";
import type { LeakBrowser } from "../_support/leak-browser.ts";
import { expected } from "./expected.ts";
import { startLit } from "./lit/site.ts";
import { partsOf } from "./site.ts";
import type { FrameworkSite } from "./site.ts";
import { setLate as setLateOfSolid, startSolid } from "./solid/site.ts";
import { startSvelte } from "./svelte/site.ts";
import { tour } from "./tour.ts";
import { setLate as setLateOfVue, startVue } from "./vue/site.ts";

let browser: LeakBrowser;
beforeAll(async () => {
  browser = await startLeakBrowser();
});
afterAll(() => browser.close());

describe.each([
  { name: "Vue", start: startVue, setLate: setLateOfVue },
  { name: "Svelte", start: startSvelte },
  { name: "Solid", start: startSolid, setLate: setLateOfSolid },
  { name: "Lit", start: startLit },
])("$name", ({ start, setLate }) => {
  let site: FrameworkSite;
  beforeAll(async () => {
    site = await start();
  });
  afterAll(() => site.close());

  it("takes the page over, and contacts nobody without a yes", async () => {
    expect(await tour(browser, site.origin)).toEqual(expected());
  });

  it.runIf(setLate)("comes part by part", async () => {
    let release = (): void => undefined;
    setLate?.(new Promise<void>((resolve) => (release = resolve)));
    const parts = await partsOf(`${site.origin}/`, (text) => {
      if (text.includes("Before")) release();
    });
    setLate?.(Promise.resolve());
    expect(parts[0]).not.toContain("The late part");
    expect(parts.join("")).toContain("The late part");
  });
});
