import { describe, expect, it } from "vitest";
import { variantKey } from "../../../src/gate/caching/caching-variant.ts";
import { catalogue, gateContext } from "../../_support/gate-context.ts";

const key = (allowed: readonly string[], change: object = {}) =>
  variantKey(catalogue, { ...gateContext({ allowed }).consent, ...change });

describe("variantKey", () => {
  it("is the same for all who answered alike, whoever they are", () => {
    expect(key(["stats"])).toMatch(/^[\w-]{8}$/);
    expect(key(["stats"])).toBe(key(["stats"], { region: "FR" }));
  });

  it("differs by every answer, and by why it is so", () => {
    const keys = [
      key([]),
      key(["stats"]),
      key(["video"]),
      key([], { status: "refused" }),
      key([], { needsPrompt: false }),
      key([], { source: "signal" }),
      key([], { regime: "opt-out" }),
      key([], { reason: () => "expired" }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("differs by what is declared", () => {
    const other = { ...catalogue, policy: { ...catalogue.policy, version: "2" } };
    expect(variantKey(other, gateContext().consent)).not.toBe(key([]));
  });
});
