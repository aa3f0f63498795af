import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { readSubmission } from "../../src/routes/form.ts";
import { request } from "./host.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" };
const JSON_TYPE = { "content-type": "application/json" };

/** A client that goes away. */
async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("act=");
  throw new Error("aborted");
}

async function read(sent: Parameters<typeof request>[1]): Promise<unknown> {
  const submission = await readSubmission(request("/consent/choice", { method: "POST", ...sent }));
  if (submission.kind === "unreadable") return submission.status;
  return Object.fromEntries(submission.fields);
}

describe("readSubmission", () => {
  it("reads a form, in one piece or many", async () => {
    const body = "act=save&service=youtube&service=matomo&x=%C3%A9+%26";
    const expected = { act: ["save"], service: ["youtube", "matomo"], x: ["é &"] };
    expect(await read({ headers: FORM, body })).toEqual(expected);
    const bytes = [...Buffer.from(body)].map((byte) => Uint8Array.of(byte));
    expect(await read({ headers: FORM, body: bytes })).toEqual(expected);
  });

  it("reads JSON", async () => {
    const body = JSON.stringify({
      act: "customise",
      categories: { statistics: true },
      services: {},
    });
    const submission = await readSubmission(request("/", { headers: JSON_TYPE, body }));
    expect(submission).toEqual({
      kind: "json",
      fields: new Map([["act", ["customise"]]]),
      categories: new Map([["statistics", true]]),
      services: new Map(),
    });
  });

  it("takes over what the app's own parser made, strings and lists of strings", async () => {
    const parsedBody = {
      act: "save",
      service: ["youtube", "matomo"],
      "category[]": ["statistics"],
    };
    expect(await read({ headers: FORM, parsedBody })).toEqual({
      act: ["save"],
      service: ["youtube", "matomo"],
      category: ["statistics"],
    });
    expect(await read({ headers: FORM, parsedBody: "act=save" })).toEqual({ act: ["save"] });
    expect(await read({ headers: FORM, parsedBody: Buffer.from("act=save") })).toEqual({
      act: ["save"],
    });
  });

  it("reads the body itself where a parser left an empty object behind", async () => {
    for (const parsedBody of [{}, undefined, null, ""]) {
      expect(await read({ headers: FORM, parsedBody, body: "act=refuse" })).toEqual({
        act: ["refuse"],
      });
    }
  });

  it("takes forms and JSON only", async () => {
    for (const type of ["text/plain", "multipart/mixed; boundary=x", "application/jsonp", ""]) {
      expect(await read({ headers: { "content-type": type }, body: "act=accept" })).toBe(415);
    }
    expect(await read({ body: "act=accept" })).toBe(415);
    expect(await read({ headers: { ...FORM, "content-encoding": "gzip" }, body: "x" })).toBe(415);
  });

  it("stops at 16 KB and 500 fields", async () => {
    const full = `act=save&x=${"x".repeat(16 * 1024 - 11)}`;
    expect(await read({ headers: FORM, body: full })).toMatchObject({ act: ["save"] });
    expect(await read({ headers: FORM, body: `${full}x` })).toBe(413);
    expect(await read({ headers: { ...FORM, "content-length": "99999" }, body: "" })).toBe(413);
    expect(await read({ headers: FORM, body: "a&".repeat(501) })).toBe(413);
    expect(
      await read({ headers: FORM, parsedBody: { a: Array.from({ length: 501 }, () => "x") } }),
    ).toBe(413);
    expect(await read({ headers: FORM, parsedBody: "x".repeat(20_000) })).toBe(413);
  });

  it("does not read on once the bound is reached", async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        pulled += 1;
        yield new Uint8Array(1024);
      }
    }
    expect(await read({ headers: FORM, stream: endless() })).toBe(413);
    expect(pulled).toBe(17);
  });

  it("refuses what is broken", async () => {
    const broken = [
      "",
      "[]",
      "null",
      '"x"',
      "{",
      '{"act":1}',
      '{"act":{"x":1}}',
      '{"services":[]}',
      '{"services":{"youtube":"true"}}',
      "[".repeat(9000),
    ];
    const statuses = await Promise.all(broken.map((body) => read({ headers: JSON_TYPE, body })));
    expect(statuses).toEqual(broken.map(() => 400));
    expect(await read({ headers: FORM, body: Uint8Array.of(0xff, 0xfe) })).toBe(400);
    expect(await read({ headers: FORM, parsedBody: { act: { $ne: 1 } } })).toBe(400);
    expect(await read({ headers: FORM, stream: failing() })).toBe(400);
  });

  it("leaves prototypes alone", async () => {
    const body = '{"__proto__":"x","constructor":"y","services":{"__proto__":true}}';
    const submission = await readSubmission(request("/", { headers: JSON_TYPE, body }));
    expect(submission.kind === "json" && [...(submission.services ?? [])]).toEqual([
      ["__proto__", true],
    ]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("lets the answer out although a real client still sends", async () => {
    const server = createServer((incoming, response) => {
      const given = {
        ...request("/", { method: "POST", stream: incoming }),
        headers: incoming.headers,
      };
      response.setHeader("connection", "close");
      void readSubmission(given).then((submission) => response.end(JSON.stringify(submission)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const body = new ReadableStream({
        pull: (controller) => {
          controller.enqueue(new Uint8Array(8 * 1024));
        },
      });
      const sending = fetch(`http://127.0.0.1:${port}/`, {
        method: "POST",
        headers: FORM,
        body,
        duplex: "half",
      });
      // The client may learn of the closed connection before it reads the answer; it must not hang.
      const outcome = await sending.then(
        (response) => response.text(),
        () => "closed",
      );
      expect(['{"kind":"unreadable","status":413}', "closed"]).toContain(outcome);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
