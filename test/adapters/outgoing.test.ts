// On whose behalf a handler calls: the visitor of its own request, on every framework.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { defineCatalogue } from "assent";
import { guardOutgoing } from "assent/outgoing";
import { hostOf, openSink, type Sink } from "../outgoing/_support/sink.ts";
import { browser } from "./_browser.ts";
import { describeAdapters, type Site } from "./_sites.ts";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [
    { id: "held", name: "Held", category: "marketing", outgoing: [`=${hostOf("fetch")}/`] },
    { id: "own", name: "Own", category: "marketing", urls: ["/collect"] },
  ],
});

let sink: Sink;
let stop: () => void;
beforeAll(async () => {
  sink = await openSink();
});
beforeEach(() => {
  sink.calls.length = 0;
  ({ stop } = guardOutgoing({ catalogue, onWarning: () => undefined }));
});
afterEach(() => stop());
afterAll(async () => sink.close());

async function outcome(call: () => Promise<Response>): Promise<string> {
  try {
    return String((await call()).status);
  } catch (error) {
    const { cause = error } = error as Error;
    return (cause as { reason?: string }).reason ?? String(error);
  }
}

const pages: Site["pages"] = {
  "/": () => ({ body: "<p>Home</p>" }),
  "/at-once": async () => ({
    body: { was: await outcome(async () => fetch(sink.urlOf("fetch"))) },
  }),
  "/later": async () => {
    await new Promise((done) => setTimeout(done, 5));
    return { body: { was: await outcome(async () => fetch(sink.urlOf("fetch"))) } };
  },
  "/explicit": async ({ consent }) => ({
    body: { was: await outcome(async () => consent.fetch(sink.urlOf("fetch"))) },
  }),
  "/nobody": async () => ({
    body: { was: await outcome(async () => fetch(sink.urlOf("nobody"))) },
  }),
  "/own": async ({ consent, request }) => ({
    body: {
      was: await outcome(async () => consent.fetch(`http://${request.headers.host}/collect`)),
    },
  }),
  "/collect": () => ({ body: { collected: true } }),
};

describeAdapters("calls of a handler", (serve) => {
  test.each(["/at-once", "/later", "/explicit", "/own"])(
    "%s: made for the visitor who allows them, and for no other",
    async (path) => {
      const listener = serve({ pages, options: { catalogue } });
      const [yes, no] = [browser(listener), browser(listener)];
      await yes.answer("accept");
      await no.answer("refuse");
      const answers = await Promise.all(
        [browser(listener), no, yes].map(async ({ open }) => (await open(path)).body as object),
      );
      // The site itself is asked without the visitor's cookie, and refuses what belongs to a service.
      const made = path === "/own" ? "403" : "200";
      expect(answers).toEqual([{ was: "default" }, { was: "decision" }, { was: made }]);
      expect(sink.calls).toEqual(path === "/own" ? [] : ["fetch"]);
    },
  );

  test("hosts that nobody declared pass", async () => {
    const visitor = browser(serve({ pages, options: { catalogue } }));
    expect((await visitor.open("/nobody")).body).toEqual({ was: "200" });
  });
});
