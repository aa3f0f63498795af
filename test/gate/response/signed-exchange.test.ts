// A signed exchange: a page under a signature. Chromium fetches its certificate from wherever it says, and nothing in it
// can be gated.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import type { GateEvent } from "assent";
import { consent as fetchConsent } from "assent/fetch";
import { consent } from "assent/node";
import { expect, it } from "vitest";

const TYPE = "application/signed-exchange;v=b3";
const BODY = "sxg1-b3";
const events: GateEvent[] = [];
const options = {
  catalogue: defineCatalogue({
    policy: { version: "1", controller: { name: "Example" } },
    services: [],
  }),
  secret: "a test keeps no secrets",
  onWarning: () => undefined,
  onEvent: (event: GateEvent) => void events.push(event),
};

async function ask(more: object = {}, method = "GET"): Promise<Response> {
  const gate = consent({ ...options, ...more });
  const server = createServer((request, response) =>
    gate(request, response, () => {
      response.setHeader("Content-Type", TYPE).end(BODY);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return await fetch(`http://127.0.0.1:${port}/`, { method });
  } finally {
    server.close();
  }
}

it("is not sent while something may be refused", async () => {
  events.length = 0;
  const sent = await ask();
  expect(sent.status).toBe(406);
  expect(await sent.text()).toContain("signed exchanges");
  expect(events).toContainEqual(
    expect.objectContaining({ kind: "limit", limit: "signed-exchange" }),
  );
});

it("is not sent by the adapter of fetch either", async () => {
  const sent = await fetchConsent(options)(
    new Request("https://site.example/"),
    () => new Response(BODY, { headers: { "Content-Type": TYPE } }),
  );
  expect(sent.status).toBe(406);
});

it("leaves as it came where nothing is gated, and so does its head", async () => {
  const sent = await ask({ undeclared: "allow", csp: false });
  expect(sent.status).toBe(200);
  expect(await sent.text()).toBe(BODY);
  expect((await ask({}, "HEAD")).status).toBe(200);
});
