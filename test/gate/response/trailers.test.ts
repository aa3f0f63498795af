import { createServer, request } from "node:http";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, createServer as createServer2 } from "node:http2";
import type { Http2ServerResponse, IncomingHttpHeaders } from "node:http2";
import { describe, expect, it } from "vitest";
import { gateResponse } from "../../../src/gate/response/response.ts";
import { gateContext } from "../../_support/gate-context.ts";

/** The raw trailers of what `handler` sends. */
async function trailersOf(handler: (response: ServerResponse) => void): Promise<string[]> {
  const server = createServer((incoming, response) => {
    gateResponse(incoming, response, gateContext());
    handler(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve) => {
    request({ port }, resolve).end();
  });
  for await (const chunk of answer) void chunk;
  server.closeAllConnections();
  server.close();
  return answer.rawTrailers;
}

/** The same over HTTP/2. */
async function trailersOf2(
  handler: (response: Http2ServerResponse) => void,
): Promise<IncomingHttpHeaders> {
  const server = createServer2((incoming, response) => {
    gateResponse(incoming, response, gateContext());
    handler(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const session = connect(`http://localhost:${port}`);
  const stream = session.request({ ":path": "/" });
  const trailers = new Promise<IncomingHttpHeaders>((resolve) => {
    stream.on("trailers", (sent: IncomingHttpHeaders) =>
      resolve(Object.fromEntries(Object.entries(sent))),
    );
  });
  stream.resume();
  try {
    return await trailers;
  } finally {
    session.destroy();
    server.close();
  }
}

describe("cookies in trailers", () => {
  it.each<[string, OutgoingHttpHeaders | [string, string][]]>([
    ["as an object", { "X-Sum": "1", "Set-Cookie": "ad=1", "set-cookie2": "b=2" }],
    [
      "in pairs",
      [
        ["X-Sum", "1"],
        ["SET-COOKIE", "ad=1"],
      ] as [string, string][],
    ],
  ])("do not leave, %s", async (_how, trailers) => {
    const sent = await trailersOf((response) => {
      response.setHeader("Trailer", "X-Sum");
      response.write("x");
      response.addTrailers(trailers);
      response.end();
    });
    expect(sent).toEqual(["X-Sum", "1"]);
  });

  it.each<[string, (response: Http2ServerResponse) => void]>([
    [
      "added",
      (response) => {
        response.addTrailers({ "X-Sum": "1", "Set-Cookie": "ad=1", "set-cookie2": "b=2" });
      },
    ],
    [
      "set one by one",
      (response) => {
        // Node has it, its types do not.
        const setTrailer = Reflect.get(response, "setTrailer") as (...line: string[]) => void;
        setTrailer.call(response, "x-sum", "1");
        setTrailer.call(response, "Set-Cookie", "ad=1");
      },
    ],
  ])("do not leave over HTTP/2, %s", async (_how, set) => {
    const sent = await trailersOf2((response) => {
      response.write("x");
      set(response);
      response.end();
    });
    expect(sent).toEqual({ "x-sum": "1" });
  });
});
