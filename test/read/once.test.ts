import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createConsentCodec } from "../../src/read/consent-cookie.ts";
import { createOnceCodec } from "../../src/read/once.ts";
import { catalogue, consent, now } from "./site.ts";

const plain = createOnceCodec(catalogue, []);
const signed = createOnceCodec(catalogue, ["secret"]);
const minute = 60_000;

describe.each([
  ["unsigned", plain],
  ["signed", signed],
])("the once token, %s", (_, codec) => {
  const token = codec.encode("youtube", "/film?x=1", now + minute);

  it("releases its service at its path until it expires", () => {
    expect(codec.decode(token, "/film?x=1", now)).toBe("youtube");
    expect(codec.decode(token, "/film?x=1", now + minute - 1)).toBe("youtube");
  });

  it("releases nothing afterwards", () => {
    expect(codec.decode(token, "/film?x=1", now + minute)).toBeUndefined();
  });

  it("releases nothing at another path", () => {
    expect(codec.decode(token, "/film", now)).toBeUndefined();
    expect(codec.decode(token, "/", now)).toBeUndefined();
  });

  it("releases nothing for longer than an hour", () => {
    const long = codec.encode("youtube", "/", now + 61 * minute);
    expect(codec.decode(long, "/", now)).toBeUndefined();
  });

  it("is made of cookie-octets", () => {
    expect(token).toMatch(/^[A-Za-z0-9_.:+/-]+$/);
  });

  it("is not made for what needs no release", () => {
    for (const id of ["session", "marketing", "nobody", "__proto__"]) {
      expect(() => codec.encode(id, "/", now)).toThrow(RangeError);
    }
    for (const time of [Number.NaN, -1, Infinity]) {
      expect(() => codec.encode("youtube", "/", time)).toThrow(RangeError);
    }
  });

  it("never throws on noise, and releases nothing for it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (noise, path) => {
        expect(codec.decode(noise, path, now)).toBeUndefined();
        expect(codec.decode(token.slice(0, 20) + noise, path, now)).toBeUndefined();
      }),
    );
  });
});

describe("once tokens and consent cookies", () => {
  it("do not pass for each other under one secret", () => {
    const decisions = createConsentCodec(catalogue, ["secret"]);
    expect(decisions.decode(signed.encode("youtube", "/", now + minute), now).kind).toBe("invalid");
    expect(signed.decode(decisions.encode(consent), "/", now)).toBeUndefined();
  });

  it("need the signature that the configuration asks for", () => {
    const token = plain.encode("youtube", "/", now + minute);
    expect(signed.decode(token, "/", now)).toBeUndefined();
    expect(plain.decode(signed.encode("youtube", "/", now + minute), "/", now)).toBeUndefined();
  });
});
