import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryOf, readParts } from "../../src/routes/multipart.ts";
import { KEY, postForeign, visit } from "./host.ts";

describe("the boundary", () => {
  it("is read with and without quotes, in any case, among other parameters", () => {
    expect(boundaryOf("multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk")).toBe(
      "----WebKitFormBoundary7MA4YWxk",
    );
    expect(boundaryOf('multipart/form-data; charset=utf-8; BOUNDARY="a b"')).toBe("a b");
  });

  it("is none where it is missing, too long or of other characters", () => {
    for (const value of ["", "; boundary=", "; boundary=a\u0000", `; boundary=${"a".repeat(71)}`]) {
      expect([value, boundaryOf(`multipart/form-data${value}`)]).toEqual([value, undefined]);
    }
    expect(boundaryOf("multipart/form-data; charset=utf-8")).toBeUndefined();
    expect(boundaryOf("multipart/form-data; boundary=é")).toBeUndefined();
  });
});

describe("the fields of a body", () => {
  it("are those that a browser has put into it, whatever they are called", async () => {
    const name = fc.string({ unit: "grapheme", minLength: 1 });
    // Browsers write line breaks as CR LF.
    const value = fc.string({ unit: "grapheme" });
    const clean = (text: string): string => text.replaceAll(/\r\n|\r|\n/g, "\r\n");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value)), async (fields) => {
        const form = new FormData();
        for (const [key, text] of fields) form.append(key, text);
        const request = new Request("http://site.example/", { method: "POST", body: form });
        const boundary = boundaryOf(request.headers.get("content-type") ?? "") ?? "";
        const parts = readParts(await request.text(), boundary);
        expect(parts).toEqual(fields.map(([key, text]) => [clean(key), clean(text)]));
      }),
      { numRuns: 300 },
    );
  });

  it("are none where the body is cut off, is a file or names nothing", () => {
    const part = (head: string, end = "\r\n--b--\r\n"): string => `--b\r\n${head}\r\n\r\nx${end}`;
    const field = 'Content-Disposition: form-data; name="act"';
    expect(readParts(part(field), "b")).toEqual([["act", "x"]]);
    expect(readParts(`preamble\r\n${part(field)}`, "b")).toEqual([["act", "x"]]);
    expect(readParts(part(`Content-Type: text/plain\r\n${field}`), "b")).toEqual([["act", "x"]]);
    for (const broken of [
      "",
      "--b",
      part(field, ""),
      part(field, "\r\n--b"),
      part("Content-Disposition: form-data"),
      part("X: y"),
      part(`${field}; filename="x"`),
      part(`${field}; filename*=UTF-8''x`),
      part(field).replace("--b\r\n", "--bb\r\n"),
    ]) {
      expect([broken, readParts(broken, "b")]).toEqual([broken, undefined]);
    }
  });
});

describe("POST {prefix}/choice", () => {
  const multipart = (...fields: readonly (readonly [string, string])[]): string =>
    [
      ...fields.map(
        ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
      ),
      "--b--\r\n",
    ].join("\r\n");
  const headers = { "content-type": "multipart/form-data; boundary=b" };

  it("takes a form in parts, with its key", async () => {
    const to = visit();
    const body = multipart(["act", "accept"], ["return", "/film"], ["key", KEY]);
    const reply = await postForeign(to, body, headers);
    expect([reply.status, reply.headers["location"]]).toEqual([303, "/film"]);
    expect(to.chosen.map(({ act }) => act)).toEqual(["accept"]);
  });

  it("takes none for a form of ours that has no key", async () => {
    const to = visit();
    await postForeign(to, multipart(["act", "accept"]), headers);
    expect(to.chosen).toEqual([]);
  });

  it("answers 400 to what is broken", async () => {
    expect((await postForeign(visit(), "--b\r\n", headers)).status).toBe(400);
    const none = { "content-type": "multipart/form-data" };
    expect((await postForeign(visit(), multipart(["act", "refuse"]), none)).status).toBe(400);
  });
});
