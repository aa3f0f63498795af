// One table for all readers.
import { describe, expect, it } from "vitest";
import * as interop from "../../src/interop/index.ts";
import { read, said } from "./_catalogue.ts";
import { samples } from "./_samples.ts";

const encoded = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
const YOUTUBE = { services: { youtube: "youtube" } } as const;

describe.each(samples)("%s", (_, reader, rows) => {
  it.each(rows)("%s", (_name, header, expected) => {
    expect(said(read(reader, header))).toBe(expected.split(" ").toSorted(staleFirst).join(" "));
  });

  it("says nothing without its cookies", () => {
    expect(said(read(reader, ""))).toBe("none");
    expect(said(read(reader, "session=1; consent=1.a.b.c"))).toBe("none");
  });

  it("reads neither what is too long for a cookie, nor two that differ", () => {
    const [name = ""] = (rows[0]?.[1] ?? "").split("=", 1);
    expect(["invalid", "none"]).toContain(said(read(reader, `${name}=${"a".repeat(5000)}`)));
    expect(["invalid", "none"]).toContain(said(read(reader, `${name}=a; ${name}=b`)));
  });
});

/** `stale` is written first. */
function staleFirst(a: string, b: string): number {
  if (a === "stale" || b === "stale") return a === "stale" ? -1 : 1;
  return a < b ? -1 : 1;
}

describe("what cannot be known", () => {
  it("is neither consent nor silence: a strict cookie on the way from another site", () => {
    expect(read(interop.orejime(), "", true)).toEqual({ kind: "unknown" });
    expect(read(interop.orejime(), "", false)).toEqual({ kind: "none" });
  });
});

describe("what a site maps", () => {
  const JSON_AB = `klaro=${encoded({ a: true, b: false })}`;

  it("needs every name that it gives for an id", () => {
    const both = interop.klaro({ services: { a: "youtube", b: "youtube" } });
    expect(said(read(both, JSON_AB))).toBe("-youtube");
    const missing = interop.klaro({ services: { a: "youtube", c: "youtube" } });
    expect(said(read(missing, JSON_AB))).toBe("none");
  });

  it("grants several ids, or none", () => {
    const several = interop.klaro({ services: { a: ["youtube", "statistics"], b: false } });
    expect(said(read(several, JSON_AB))).toBe("+statistics +youtube");
    expect(
      said(
        read(
          interop.complianz({ ...YOUTUBE, categories: { marketing: false } }),
          "cmplz_banner-status=dismissed; cmplz_marketing=allow",
        ),
      ),
    ).toBe("none");
  });
});
