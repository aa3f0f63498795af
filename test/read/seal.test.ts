import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import cookieParser from "cookie-parser";
import { describe, expect, it } from "vitest";
import { createSeal } from "../../src/read/seal.ts";

describe("createSeal", () => {
  it("gives back what it sealed", () => {
    const seal = createSeal(["one"]);
    expect(seal.open(seal.seal("hello"))).toEqual({ payload: "hello" });
  });

  it("signs with the first secret and accepts any, so that secrets can be rotated", () => {
    const before = createSeal(["old"]).seal("hello");
    const after = createSeal(["new", "old"]);
    expect(after.open(before)).toEqual({ payload: "hello" });
    expect(createSeal(["new"]).open(after.seal("hello"))).toEqual({ payload: "hello" });
    expect(createSeal(["new"]).open(before)).toEqual({ why: "signature" });
  });

  it("refuses an unsigned value where there is a secret, and a signed one where there is none", () => {
    expect(createSeal(["one"]).open("hello")).toEqual({ why: "unsigned" });
    expect(createSeal([]).open(createSeal(["one"]).seal("hello"))).toEqual({
      why: "unexpected-signature",
    });
    expect(createSeal([]).open("hello")).toEqual({ payload: "hello" });
  });

  it.each(["s:", "s:.", "s:hello", "s:hello.", "s:.x", "s:hello.é", "s:\ud800.\udfff"])(
    "takes %j for wrongly signed, and does not throw",
    (value) => {
      expect(createSeal(["one"]).open(value)).toEqual({ why: "signature" });
    },
  );

  it("refuses an empty secret at start", () => {
    expect(() => createSeal(["one", ""])).toThrow(expect.objectContaining({ code: "bad-value" }));
  });

  it("makes what cookie-parser reads with the same secret", () => {
    const request = new IncomingMessage(new Socket());
    request.headers.cookie = `consent=${createSeal(["one"]).seal("1.x")}`;
    cookieParser("one")(request as never, new ServerResponse(request) as never, () => undefined);
    expect((request as { signedCookies?: unknown }).signedCookies).toEqual({ consent: "1.x" });
  });
});
