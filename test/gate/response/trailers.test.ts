import { createServer, request } from "node:http";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
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
});
