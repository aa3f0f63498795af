import { describe, expect, it } from "vitest";
import { fingerprint, policyFingerprint } from "../../src/read/fingerprint.ts";

// The reference: FNV-1a as published, in plain BigInt.
function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash;
}

function folded(text: string, length: number): string {
  const hash = fnv1a(text);
  const bits = BigInt.asUintN(6 * length, (hash >> BigInt(6 * length)) ^ hash);
  const bytes = Buffer.from(bits.toString(16).padStart((length * 6) / 4, "0"), "hex");
  return bytes.toString("base64url");
}

describe("fingerprint", () => {
  it.each(["", "a", "foobar", "services:youtube", "é€😀", "x".repeat(5000)])(
    "is FNV-1a, folded, for %j",
    (text) => {
      expect(fingerprint(text, 4)).toBe(folded(text, 4));
      expect(fingerprint(text, 8)).toBe(folded(text, 8));
    },
  );

  it("stays what it was, since visitors' cookies hold it", () => {
    expect([fingerprint("services:youtube", 4), policyFingerprint("2026-11-22")]).toEqual([
      folded("services:youtube", 4),
      folded("policy:2026-11-22", 8),
    ]);
    expect(fingerprint("services:youtube", 4)).toMatchInlineSnapshot(`"CeEG"`);
    expect(policyFingerprint("2026-11-22")).toMatchInlineSnapshot(`"QOyi9JjO"`);
  });

  it("tells versions apart that differ by a character", () => {
    const versions = Array.from({ length: 5000 }, (_, i) => policyFingerprint(`v${i}`));
    expect(new Set(versions).size).toBe(versions.length);
  });
});
