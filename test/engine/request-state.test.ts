import { inspect } from "node:util";
import { expect, it } from "vitest";
import { defineCatalogue } from "assent";
import { createEngine } from "../../src/engine/engine.ts";

const SECRET = "a secret that signs the consent cookie";

it("shows nobody who logs a request the secrets, or the visitor's cookies", async () => {
  const engine = createEngine<unknown>({
    catalogue: defineCatalogue({
      policy: { version: "1", controller: { name: "Example" } },
      services: [{ id: "video", name: "Video", category: "marketing" }],
    }),
    secret: SECRET,
    onWarning: () => undefined,
  });
  const headers = { cookie: "session=4711" };
  const request = { method: "GET", headers, rawHeaders: ["Cookie", headers.cookie] };
  const reach = { protocol: "https", host: "a.example", path: "/" };
  const visit = engine.visit(undefined, request, reach);
  await visit.choose({ act: "accept", method: "api" });
  const { formKey, pageView } = visit;
  expect([formKey, pageView.prefix]).not.toContain("");
  for (const shown of [inspect(visit, { depth: 9 }), JSON.stringify(visit)]) {
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain("4711");
    expect(shown).not.toContain(formKey);
  }
});
