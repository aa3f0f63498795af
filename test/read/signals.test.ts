import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSignals } from "../../src/read/signals.ts";
import type { RequestLike, Signals } from "../../src/read/types.ts";

const both = { gpc: true, dnt: true };
const none = { gpc: false, dnt: false };

/** Real requests: what Node makes of the lines is part of the question. */
const server = createServer((request, response) => {
  seen.push(request);
  response.end();
});
const seen: IncomingMessage[] = [];

beforeAll(() => new Promise<void>((done) => void server.listen(0, "127.0.0.1", done)));
afterAll(() => new Promise((done) => void server.close(done)));

async function signalsOf(...lines: string[]): Promise<Signals> {
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((done, fail) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", fail).on("close", () => done());
    socket.resume();
    socket.end(["GET / HTTP/1.1", "Host: x", "Connection: close", ...lines, "", ""].join("\r\n"));
  });
  const request = seen.pop();
  if (request === undefined) throw new Error("no request arrived");
  return readSignals(request, both);
}

describe("Sec-GPC on the wire", () => {
  it.each<[string, boolean, string[]]>([
    ["the exact value 1", true, ["Sec-GPC: 1"]],
    ["another case of the name", true, ["SEC-gpc: 1"]],
    ["white space around the value, which is not part of it", true, ["Sec-GPC: \t1 \t"]],
    ["two fields that are both 1", true, ["Sec-GPC: 1", "Sec-GPC: 1"]],
    ["several fields of which one is exactly 1", true, ["Sec-GPC: 0", "Sec-GPC: 1", "Sec-GPC: x"]],
    ["no field", false, []],
    ["0", false, ["Sec-GPC: 0"]],
    ["an empty value", false, ["Sec-GPC:"]],
    ["one field that says 1, 1", false, ["Sec-GPC: 1, 1"]],
    ["one field that says 1,0", false, ["Sec-GPC: 1,0"]],
    ["two fields of which none is exactly 1", false, ["Sec-GPC: 1, 1", "Sec-GPC: 0"]],
    ["true", false, ["Sec-GPC: true"]],
    ["?1, a structured boolean", false, ["Sec-GPC: ?1"]],
    ['"1" with quotes', false, ['Sec-GPC: "1"']],
    ["1 with a parameter", false, ["Sec-GPC: 1;v=2"]],
    ["01", false, ["Sec-GPC: 01"]],
    ["a look-alike name", false, ["X-Sec-GPC: 1"]],
    ["1 as the name of a field", false, ["1: sec-gpc"]],
    ["the name of the signal in a value", false, ["X: sec-gpc", "1: x"]],
    ["the signal in the value of another field", false, ["X: sec-gpc", "Y: 1"]],
  ])("takes %s as %s", async (_, expected, lines) => {
    expect((await signalsOf(...lines)).gpc).toBe(expected);
  });
});

describe("DNT on the wire", () => {
  it("counts where the value is exactly 1", async () => {
    expect(await signalsOf("DNT: 1")).toEqual({ gpc: false, dnt: true });
  });

  it("is nothing where the value is 0", async () => {
    expect(await signalsOf("DNT: 0")).toEqual(none);
  });
});

const request = (headers: RequestLike["headers"], rawHeaders: string[] = []): RequestLike => ({
  headers,
  rawHeaders,
});

describe("readSignals", () => {
  it("reads neither signal that the site does not", () => {
    const sent = request({ "sec-gpc": "1", dnt: "1" }, ["Sec-GPC", "1", "DNT", "1"]);
    expect(readSignals(sent, none)).toEqual(none);
    expect(readSignals(sent, { gpc: true, dnt: false })).toEqual({ gpc: true, dnt: false });
  });

  it("falls back to the joined headers of a stand-in without raw ones", () => {
    expect(readSignals(request({ "sec-gpc": "1" }), both).gpc).toBe(true);
    expect(readSignals(request({ "sec-gpc": ["0", "1"] }), both).gpc).toBe(true);
    expect(readSignals(request({ "sec-gpc": "1, 1" }), both).gpc).toBe(false);
    expect(readSignals(request({}), both).gpc).toBe(false);
  });

  it("sees a signal that the app took out of the joined headers", () => {
    expect(readSignals(request({}, ["sec-gpc", "1"]), both).gpc).toBe(true);
  });

  it("never throws, and honours nothing but a field that is 1", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (rawHeaders) => {
        const expected = rawHeaders.some(
          (text, i) => i % 2 === 0 && text.toLowerCase() === "sec-gpc" && rawHeaders[i + 1] === "1",
        );
        expect(readSignals(request({}, rawHeaders), both).gpc).toBe(expected);
      }),
    );
  });
});
