import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateConditionals, revalidatesVariant } from "../../../src/gate/request/conditional.ts";
import { saltTag, variantMark } from "../../../src/gate/caching/etag.ts";
import { gateContext } from "../../_support/gate-context.ts";

const context = gateContext();
const mark = variantMark(context);
const other = variantMark(gateContext({ allowed: ["stats"] }));
const DATE = "Thu, 01 Jan 2026 00:00:00 GMT";
const PAGE = { accept: "text/html,*/*;q=0.8" };

function gated(headers: Record<string, string>, method = "GET") {
  const request = new IncomingMessage(new Socket());
  request.method = method;
  Object.assign(request.headers, headers);
  request.rawHeaders.push(...Object.entries(headers).flat());
  gateConditionals(request, context);
  return { headers: { ...request.headers }, raw: request.rawHeaders, request };
}

describe("variantMark", () => {
  it("is the same for the same, and another for another consent", () => {
    expect(variantMark(gateContext())).toBe(mark);
    expect(other).not.toBe(mark);
    expect(mark).toMatch(/^[\w-]{8}$/);
  });
});

describe("gateConditionals", () => {
  it("gives the app back its own tag, weak or strong", () => {
    for (const tag of ['"abc"', 'W/"abc"']) {
      const { headers, request } = gated({ "if-none-match": saltTag(tag, mark), ...PAGE });
      expect(headers["if-none-match"]).toBe(tag);
      expect(revalidatesVariant(request)).toBe(true);
    }
  });

  it("forgets the tag and the date of another variant", () => {
    const { headers, raw, request } = gated({
      "if-none-match": saltTag('"abc"', other),
      "if-modified-since": DATE,
    });
    expect(headers).toEqual({});
    expect(raw).toEqual([]);
    expect(revalidatesVariant(request)).toBe(false);
  });

  it("keeps the tag of this variant among others", () => {
    const list = [saltTag('"a"', other), saltTag('"b"', mark), saltTag('W/"c"', other)].join(", ");
    expect(gated({ "if-none-match": list }).headers["if-none-match"]).toBe('"b"');
  });

  it("leaves requests for anything but pages as they are", () => {
    const headers = { "if-none-match": '"abc", W/"d"', "if-modified-since": DATE, accept: "*/*" };
    expect(gated(headers).headers).toEqual(headers);
    expect(gated({ ...headers, "sec-fetch-dest": "image" }).headers["if-none-match"]).toBe(
      headers["if-none-match"],
    );
  });

  it.each([PAGE, { "sec-fetch-dest": "document" }, { "sec-fetch-dest": "iframe" }])(
    "lets no page be confirmed that bears no mark: %j",
    (page) => {
      expect(
        gated({ "if-none-match": '"abc"', "if-modified-since": DATE, ...page }).headers,
      ).toEqual(page);
    },
  );

  it("leaves * alone", () => {
    expect(gated({ "if-none-match": "*" }).headers["if-none-match"]).toBe("*");
    expect(gated({ "if-none-match": "*" }, "PUT").headers["if-none-match"]).toBe("*");
  });

  it("unmarks what guards a write, whatever the variant", () => {
    const { headers } = gated({ "if-match": `${saltTag('"a"', other)}, "b"` }, "PUT");
    expect(headers["if-match"]).toBe('"a", "b"');
  });

  it("completes a page only of this variant", () => {
    const range = { range: "bytes=5-" };
    expect(gated({ ...range, "if-range": saltTag('"a"', mark) }).headers).toEqual({
      ...range,
      "if-range": '"a"',
    });
    expect(gated({ ...range, "if-range": saltTag('"a"', other) }).headers).toEqual({});
    expect(gated({ ...range, "if-range": DATE }).headers).toEqual({ ...range, "if-range": DATE });
    expect(gated({ ...range, "if-range": DATE, ...PAGE }).headers).toEqual(PAGE);
  });

  it("never throws, and never shows the app a mark", () => {
    const piece = fc.constantFrom(
      '"',
      "W/",
      "a",
      ",",
      " ",
      "*",
      `;assent=${mark}`,
      ";assent=",
      "\\",
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom("GET", "PUT"), (pieces, method) => {
        const { headers } = gated({ "if-none-match": pieces.join(""), "if-match": "x" }, method);
        const value = headers["if-none-match"] ?? "";
        for (const tag of value.match(/"[^"]*"/g) ?? []) {
          if (pieces.filter((text) => text.includes(mark)).length === 1) {
            expect(tag).not.toContain(mark);
          }
        }
      }),
    );
  });
});
