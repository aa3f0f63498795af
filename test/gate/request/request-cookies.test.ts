import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideRequestCookies } from "../../../src/gate/request/request-cookies.ts";
import type { ContextOptions } from "../../_support/gate-context.ts";
import { gateContext } from "../../_support/gate-context.ts";

function hidden(cookie: string | undefined, options: ContextOptions = {}, parsed: object = {}) {
  const request = Object.assign(new IncomingMessage(new Socket()), parsed);
  if (cookie !== undefined) {
    request.headers.cookie = cookie;
    request.rawHeaders.push("Cookie", cookie, "Accept", "*/*");
  }
  const context = gateContext(options);
  hideRequestCookies(request, context);
  return { request, cookie: request.headers.cookie, events: context.events };
}

describe("hideRequestCookies", () => {
  it("hides what lacks consent, and keeps the other pairs as they were sent", () => {
    const { request, cookie, events } = hidden('sid="a b";  _ga=GA1.2; x=1;_ga_X=2; consent=c');
    expect(cookie).toBe('sid="a b"; x=1; consent=c');
    expect(request.rawHeaders).toEqual(["Cookie", cookie, "Accept", "*/*"]);
    expect(events.map((event) => event.kind === "cookie" && [event.action, event.name])).toEqual([
      ["hidden", "_ga"],
      ["hidden", "_ga_X"],
    ]);
    expect(JSON.stringify(events)).not.toContain("GA1");
  });

  it("removes a header of which nothing is left", () => {
    const { request, cookie } = hidden("_ga=1");
    expect(cookie).toBeUndefined();
    expect("cookie" in request.headers).toBe(false);
    expect(request.rawHeaders).toEqual(["Accept", "*/*"]);
  });

  it("leaves the very header where nothing is to hide", () => {
    const header = " sid=1 ;; ;=;x";
    expect(hidden(header).cookie).toBe(header);
    expect(hidden("_ga=1", { allowed: ["stats"] }).cookie).toBe("_ga=1");
    expect(hidden("_ga=1", { settings: { cookies: false } }).cookie).toBe("_ga=1");
    expect(hidden(undefined).cookie).toBeUndefined();
  });

  it("deletes from what a parser made of it, and creates nothing", () => {
    const parsed = {
      cookies: { _ga: "1", sid: "2" },
      signedCookies: Object.assign(Object.create(null), { _ga: "1" }),
    };
    const { request } = hidden("_ga=1; sid=2", {}, parsed);
    expect(parsed).toEqual({ cookies: { sid: "2" }, signedCookies: {} });
    expect(request).toBeDefined();
    expect("cookies" in hidden("_ga=1").request).toBe(false);
    expect("signedCookies" in hidden("_ga=1").request).toBe(false);
  });

  it("sees through names in disguise", () => {
    for (const cookie of ["_ga", " _ga =1", "\t_ga=1", "_ga=1;_ga=2"]) {
      expect(hidden(cookie).cookie).toBeUndefined();
    }
  });

  it("hides a nameless cookie whose text a server reads as a name", () => {
    expect(hidden("=_ga=1; sid=1").cookie).toBe("sid=1");
    expect(hidden("=_ga").cookie).toBeUndefined();
  });

  it("never throws, and never leaves a hidden name", () => {
    const piece = fc.constantFrom("_ga", "sid", "=", ";", " ", "\t", '"', "1", "__proto__");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const names = (hidden(pieces.join("")).cookie ?? "")
          .split(";")
          .map((pair) => pair.split("=")[0]?.trim());
        expect(names).not.toContain("_ga");
      }),
    );
  });
});
