// npm run test:frameworks: frameworks with a build of their own, as they go into production. Outside `npm test`: it
// installs them, which takes minutes and the npm registry. `-t next` runs one. All but Next ask for Node 22.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLeakBrowser } from "../browser/_support/leak-browser.ts";
import type { LeakBrowser } from "../browser/_support/leak-browser.ts";
import { expected } from "../browser/frameworks/expected.ts";
import { partsOf } from "../browser/frameworks/site.ts";
import { tour } from "../browser/frameworks/tour.ts";
import { build } from "./built-app.ts";
import type { BuiltApp, ServedApp } from "./built-app.ts";

let browser: LeakBrowser;
beforeAll(async () => {
  browser = await startLeakBrowser();
});
afterAll(() => browser.close());

const major = Number(process.versions.node.split(".", 1)[0]);
const APPS = [
  { name: "next", mountings: ["node"], streams: true, again: false, node: 20 },
  { name: "sveltekit", mountings: ["node"], streams: true, again: false, node: 22 },
  // A page of its own each time.
  { name: "astro", mountings: ["node"], streams: false, again: true, node: 22 },
  { name: "react-router", mountings: ["node", "fetch"], streams: true, again: false, node: 22 },
] as const;

describe.each(APPS.filter(({ node }) => major >= node))("$name", (kind) => {
  const { name, mountings, streams, again } = kind;
  let built: BuiltApp | undefined;
  beforeAll(async () => {
    built = await build(name);
  }, 600_000);
  afterAll(() => built?.clear());

  describe.each(mountings)("mounted by %s", (mounting) => {
    let app: ServedApp | undefined;
    beforeAll(async () => {
      app = await built?.serve(mounting);
    });
    afterAll(() => app?.close());

    it("takes the page over, and contacts nobody without a yes", async () => {
      expect(await tour(browser, app?.origin ?? "")).toEqual(expected(again));
    });

    it.runIf(streams)("comes part by part", async () => {
      const parts = await partsOf(`${app?.origin}/`, () => undefined);
      expect(parts[0]).not.toContain("The late part");
      expect(parts.join("")).toContain("The late part");
    });
  });
});
