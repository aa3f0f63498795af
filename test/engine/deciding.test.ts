import { expect, test } from "vitest";
import { createEngine } from "../../src/engine/engine.ts";
import { catalogue } from "../_support/gate-context.ts";

test("who has said nothing is answered by his own signals and region, in whatever order visitors come", () => {
  const engine = createEngine<{ readonly region: string }>({
    catalogue,
    signals: { dnt: true },
    region: ({ region }) => region,
    onWarning: () => undefined,
  });
  const reach = { protocol: "https", host: "www.example.org", path: "/" };
  for (let round = 0; round < 3; round++) {
    for (const region of ["FR", "US-CA", "g", ""]) {
      for (const [gpc, dnt] of [
        [true, true],
        [false, false],
        [false, true],
        [true, false],
      ]) {
        const headers = { ...(gpc && { "sec-gpc": "1" }), ...(dnt && { dnt: "1" }) };
        const { consent } = engine.visit(
          { region },
          { method: "GET", headers, rawHeaders: [] },
          reach,
        );
        expect(consent.signals).toEqual({ gpc, dnt });
        expect(consent.source).toBe(gpc === true || dnt === true ? "signal" : "default");
        expect(consent.region).toBe(/^[A-Z-]+$/.test(region) ? region : undefined);
        expect(consent.allows("video")).toBe(region === "US-CA" && consent.source === "default");
      }
    }
  }
});
