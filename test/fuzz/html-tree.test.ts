// The short form of `npm run fuzz:html`.
import { describe, expect, it } from "vitest";
import { gatePieces } from "../gate/html/_gate.ts";
import { examine, fuzz } from "./html-tree.ts";
import { NASTY_DOCUMENTS } from "./nasty-documents.ts";

describe("the HTML gate beside parse5", () => {
  it.each([1, 20_261_122])(
    "lets nothing third-party through in 1,000 random documents, seed %i",
    (seed) => {
      const { documents, loads, findings, phantoms } = fuzz(1000, seed);
      expect(findings.map(({ seed: from, finding }) => `${finding.kind}, seed ${from}`)).toEqual(
        [],
      );
      expect(loads).toBeGreaterThan(documents);
      expect(phantoms.get("unexplained") ?? 0).toBeLessThan(documents / 100);
    },
    60_000,
  );

  it.each(NASTY_DOCUMENTS)("holds on what went wrong once: %j", (html) => {
    expect(examine(html)).toEqual([]);
  });

  it.each(NASTY_DOCUMENTS)("gives the same wherever it is cut in two: %j", (html) => {
    const bytes = Buffer.from(html);
    const whole = gatePieces([bytes]).toString("latin1");
    for (let at = 1; at < bytes.length; at++) {
      const parts = [Buffer.from(bytes.subarray(0, at)), Buffer.from(bytes.subarray(at))];
      expect(gatePieces(parts).toString("latin1")).toBe(whole);
    }
  });
});
