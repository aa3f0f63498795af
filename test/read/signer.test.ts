import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import cookieParser from "cookie-parser";
import { describe, expect, it } from "vitest";
import { createSigner } from "../../src/read/signer.ts";

describe("createSigner", () => {
  it("gives back what it sealed", () => {
    const signer = createSigner(["one"]);
    expect(signer.open(signer.sign("hello"))).toEqual({ payload: "hello" });
  });

  it("signs with the first secret and accepts any, so that secrets can be rotated", () => {
    const before = createSigner(["old"]).sign("hello");
    const after = createSigner(["new", "old"]);
    expect(after.open(before)).toEqual({ payload: "hello" });
    expect(createSigner(["new"]).open(after.sign("hello"))).toEqual({ payload: "hello" });
    expect(createSigner(["new"]).open(before)).toEqual({ why: "signature" });
  });

  it("refuses an unsigned value where there is a secret, and a signed one where there is none", () => {
    expect(createSigner(["one"]).open("hello")).toEqual({ why: "unsigned" });
    expect(createSigner([]).open(createSigner(["one"]).sign("hello"))).toEqual({
      why: "unexpected-signature",
    });
    expect(createSigner([]).open("hello")).toEqual({ payload: "hello" });
  });

  it.each(["s:", "s:.", "s:hello", "s:hello.", "s:.x", "s:hello.é", "s:\ud800.\udfff"])(
    "takes %j for wrongly signed, and does not throw",
    (value) => {
      expect(createSigner(["one"]).open(value)).toEqual({ why: "signature" });
    },
  );

  it("refuses an empty secret at start", () => {
    expect(() => createSigner(["one", ""])).toThrow(expect.objectContaining({ code: "bad-value" }));
  });

  it("makes what cookie-parser reads with the same secret", () => {
    const request = new IncomingMessage(new Socket());
    request.headers.cookie = `consent=${createSigner(["one"]).sign("1.x")}`;
    cookieParser("one")(request as never, new ServerResponse(request) as never, () => undefined);
    expect((request as { signedCookies?: unknown }).signedCookies).toEqual({ consent: "1.x" });
  });
});
