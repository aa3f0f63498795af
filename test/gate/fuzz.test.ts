import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { gateRequest } from "../../src/gate/request/request.ts";
import { gateResponse } from "../../src/gate/response/response.ts";
import { fetched } from "../_support/frameworks.ts";
import { gateContext, markingGate } from "../_support/gate-context.ts";

// Whatever an app writes, in whatever order and pieces: the response is whole, and nothing refused leaves.
let listener: RequestListener = () => undefined;
const server = createServer((request, response) => {
  listener(request, response);
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  origin = `http://127.0.0.1:${address.port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const cookieLine = fc
  .tuple(
    fc.constantFrom("_ga", "_ga_1", "sid", "vid", "unknown", "", " _ga", "consent"),
    fc.constantFrom("=1", "", "=", "= 1", "=_ga=1"),
    fc.array(fc.constantFrom("; Path=/", "; Max-Age=99999999", "; Secure", ";", "; Max-Age=x")),
  )
  .map(([name, value, attributes]) => `${name}${value}${attributes.join("")}`);
const header = fc.oneof(
  fc.tuple(fc.constantFrom("Set-Cookie", "set-cookie", "SET-COOKIE"), cookieLine),
  fc.tuple(
    fc.constant("Link"),
    fc.constantFrom("<https://stats.example>; rel=preconnect", "</>; rel=next"),
  ),
  fc.tuple(fc.constantFrom("X-One", "x-two", "Vary", "ETag"), fc.constantFrom('"a"', "Accept")),
);
const type = fc.constantFrom(
  "text/html",
  "text/html; charset=utf-8",
  "text/plain",
  "application/json",
);
const way = fc.constantFrom("set", "append", "object", "flat", "pairs");
const method = fc.constantFrom("GET", "HEAD");
const status = fc.constantFrom(200, 201, 404, 500, 204, 304, 302);

it("sends whole responses, and nothing that was refused", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(header, { maxLength: 8 }),
      type,
      way,
      method,
      status,
      fc.array(fc.constantFrom("x", "ab", "", "é"), { maxLength: 5 }),
      fc.boolean(),
      async (headers, contentType, written, verb, code, pieces, explicit) => {
        const all: [string, string][] = [["Content-Type", contentType], ...headers];
        let thrown: unknown;
        listener = (request, response) => {
          const context = gateContext({ html: markingGate });
          gateRequest(request, context);
          gateResponse(request, response, context);
          try {
            if (written === "set") for (const [name, value] of all) response.setHeader(name, value);
            if (written === "append")
              for (const [name, value] of all) response.appendHeader(name, value);
            if (written === "object") response.writeHead(code, Object.fromEntries(all));
            if (written === "flat") response.writeHead(code, all.flat());
            // Node's own types know no array of pairs, which it takes all the same.
            if (written === "pairs") Reflect.apply(response.writeHead, response, [code, all]);
            response.statusCode = code;
            if (explicit && !response.headersSent) response.writeHead(code);
            for (const piece of pieces) response.write(piece);
            response.end("x");
          } catch (error) {
            thrown = error;
            response.destroy();
          }
        };
        const got = await fetched(origin, { method: verb });
        expect(thrown).toBeUndefined();
        expect(got.status).toBe(code);
        expect(got.complete).toBe(true);
        for (const line of got.headers["set-cookie"] ?? []) {
          expect(line).toMatch(/^(?:sid|consent)\s*(?:[=;]|$)/);
          expect(line.startsWith("consent") || !line.includes("Max-Age=9")).toBe(true);
        }
        expect(got.headers["link"] ?? "").not.toContain("stats.example");
        const hasBody = verb === "GET" && code !== 204 && code !== 304;
        const body = hasBody ? `${pieces.join("")}x` : "";
        const isPage = contentType.startsWith("text/html");
        expect(got.body).toBe(isPage ? body.replaceAll("x", "[gated]") : body);
      },
    ),
    { numRuns: 300 },
  );
});
