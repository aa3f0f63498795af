// What an app, or a middleware's own tests, can see of a response: the same behind assent as without it.
import { once } from "node:events";
import { request as httpRequest, ServerResponse } from "node:http";
import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { frameworksWith, serving, REPORT_ONLY } from "./_servers.ts";
import type { Listen, Route } from "./_servers.ts";

type Facts = Record<string, unknown>;

/** What an app noted of its own responses, bare and behind assent. */
async function noted(
  frameworks: (route: Route) => readonly (readonly [string, Listen])[],
  look: (
    request: IncomingMessage,
    response: ServerResponse,
    note: (name: string, fact: unknown) => void,
  ) => unknown,
  send: (port: number) => Promise<unknown> = (port) => get(port),
): Promise<readonly { readonly name: string; readonly bare: Facts; readonly gated: Facts }[]> {
  let facts: Facts = {};
  const route: Route = (request, response) =>
    look(request, response, (name, fact) => {
      facts[name] = fact;
    });
  const seen = [];
  for (const [name, listen] of frameworks(route)) {
    const sides: Facts[] = [];
    for (const assent of [false, true]) {
      facts = {};
      await serving(listen(assent), async (port) => {
        facts["answer"] = await send(port);
      });
      sides.push(facts);
    }
    seen.push({ name, bare: sides[0] ?? {}, gated: sides[1] ?? {} });
  }
  return seen;
}

const everywhere = (route: Route): readonly (readonly [string, Listen])[] =>
  frameworksWith({ "/": route });

async function get(port: number, headers: Record<string, string> = {}): Promise<Facts> {
  const asked = httpRequest({ port, host: "127.0.0.1", agent: false, headers }).end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  let body = "";
  for await (const chunk of response.setEncoding("latin1")) body += String(chunk);
  const lines = response.rawHeaders.filter((_, i, all) => all[i - (i % 2)] !== "Date");
  return { status: response.statusCode, reason: response.statusMessage, lines, body };
}

function errorOf(act: () => unknown): unknown {
  try {
    return ["returned", typeof act()];
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string };
    return [name, code, message];
  }
}

const TYPES = ["text/plain", "application/json", "text/html"] as const;

describe.each(TYPES)("a response of %s", (type) => {
  const expectSame = async (
    look: Parameters<typeof noted>[1],
    send?: Parameters<typeof noted>[2],
  ): Promise<void> => {
    for (const { name, bare, gated } of await noted(everywhere, look, send)) {
      expect(Object.keys(bare).length, name).toBeGreaterThan(1);
      expect([name, withoutMarks(gated)]).toEqual([name, withoutMarks(bare)]);
    }
  };
  const frame = { "sec-fetch-dest": "iframe" };
  const ask = (port: number): Promise<Facts> => get(port, frame);

  it("throws what Node throws, with its words", async () => {
    await expectSame((_, response, note) => {
      response.setHeader("Content-Type", type);
      for (const status of [0, 99, 1000, "x", undefined]) {
        note(
          `writeHead ${status}`,
          errorOf(() => response.writeHead(status as number)),
        );
      }
      note(
        "reason",
        errorOf(() => response.writeHead(200, "a\nb")),
      );
      // Node keeps the reason that it threw at.
      response.statusMessage = "";
      note(
        "odd list",
        errorOf(() => response.writeHead(200, ["a"])),
      );
      note(
        "bad name",
        errorOf(() => response.setHeader("a b", "1")),
      );
      note(
        "bad value",
        errorOf(() => response.setHeader("a", "\n")),
      );
      for (const chunk of [null, undefined, 1, {}, true]) {
        note(
          `write ${typeof chunk} ${chunk === null}`,
          errorOf(() => response.write(chunk)),
        );
      }
      for (const chunk of [1, {}, true]) {
        note(
          `end ${typeof chunk} ${chunk === null}`,
          errorOf(() => response.end(chunk as unknown as string)),
        );
      }
      note(
        "hints",
        errorOf(() => response.writeEarlyHints("x" as unknown as Record<string, string>)),
      );
      response.write("sent");
      note(
        "set late",
        errorOf(() => response.setHeader("a", "1")),
      );
      note(
        "remove late",
        errorOf(() => response.removeHeader("a")),
      );
      note(
        "append late",
        errorOf(() => response.appendHeader("a", "1")),
      );
      note(
        "head late",
        errorOf(() => response.writeHead(201)),
      );
      note(
        "flush late",
        errorOf(() => response.flushHeaders()),
      );
      response.end();
    }, ask);
  });

  it("has the states, the values and the listeners it has in Node", async () => {
    await expectSame((request, response, note) => {
      const states = (when: string): void => {
        const { headersSent, finished, writableEnded, writableFinished, destroyed, closed } =
          response;
        note(when, {
          headersSent,
          finished,
          writableEnded,
          writableFinished,
          destroyed,
          closed,
        });
      };
      const listeners = (when: string): void => {
        const of = (emitter: NodeJS.EventEmitter): unknown =>
          emitter.eventNames().map((event) => [String(event), emitter.listenerCount(event)]);
        note(`listeners ${when}`, [of(request), of(response)]);
      };
      states("before");
      listeners("before");
      note("same", [
        response.req === request,
        response.socket === request.socket,
        response.connection === request.connection,
        response instanceof ServerResponse,
        response.writableHighWaterMark,
        response.statusCode,
        response.statusMessage,
        response.sendDate,
        response.shouldKeepAlive,
        response.strictContentLength,
      ]);
      response.setHeader("Content-Type", type);
      response.setHeader("x-CASE", ["1", "2"]);
      response.setHeader("X-Number", 7);
      note("headers", [
        response.getHeader("x-number"),
        response.getHeaderNames(),
        { ...response.getHeaders() },
      ]);
      note("has", [response.hasHeader("X-case"), response.hasHeader("vary")]);
      response.writeHead(201, "Made", { "X-Late": "1" });
      states("head");
      note("status", [response.statusCode, response.statusMessage]);
      note("wrote", response.write("one"));
      states("wrote");
      response.end("two");
      states("ended");
      listeners("after");
    }, ask);
  });

  it("calls back, and ends, in Node's order", async () => {
    await expectSame(async (_, response, note) => {
      const order: string[] = [];
      for (const event of ["prefinish", "finish", "close", "drain", "error"]) {
        response.on(event, () => order.push(event));
      }
      response.setHeader("Content-Type", type);
      response.write("one", () => order.push("write"));
      response.write("two", "utf8", () => order.push("write"));
      note("returns itself", response.end("three", () => order.push("end")) === response);
      response.end(() => order.push("second end"));
      response.write("late", (error) =>
        order.push(`late ${(error as { code?: string } | null)?.code}`),
      );
      await new Promise((resolve) => response.on("close", resolve));
      note(
        "order",
        order.filter((name) => name !== "error" && !name.startsWith("late")),
      );
      note(
        "late",
        order.filter((name) => name.startsWith("late")),
      );
    }, ask);
  });

  it("goes out with its names, their case, their order and its reason", async () => {
    await expectSame((_, response, note) => {
      note(
        "head",
        typeof response.writeHead(203, "As I say", [
          "X-One",
          "1",
          "x-one",
          "2",
          "CONTENT-type",
          type,
          "Set-Cookie",
          "a=1",
          "set-cookie",
          "b=2",
          "X-Empty",
          "",
        ]),
      );
      response.end("body");
    }, ask);
  });

  it("answers HEAD, 204 and 304 as Node does", async () => {
    for (const status of [200, 204, 304]) {
      await expectSame(
        (_, response, note) => {
          response.statusCode = status;
          response.setHeader("Content-Type", type);
          response.setHeader("ETag", '"own"');
          note("wrote", response.write("body"));
          response.end("more");
        },
        (port) => head(port),
      );
    }
  });
});

/** The head of HEAD, as raw lines; a page has no length that could be told, and none is. */
function head(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(
        "HEAD / HTTP/1.1\r\nHost: a\r\nSec-Fetch-Dest: iframe\r\nConnection: close\r\n\r\n",
      );
    });
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString("latin1")));
    socket.on("end", () => resolve(text.replace(/^Date:.*\r\n/im, "")));
    socket.on("error", reject);
  });
}

/** Without what is said of a page besides what it says itself. */
function withoutMarks(facts: Facts): Facts {
  const text = JSON.stringify(facts, (_, value: unknown) =>
    value === undefined ? "undefined" : value,
  );
  return JSON.parse(
    text
      .replace(/;assent=[\w-]{8}/g, "")
      .replace(/"(?:Vary|Cache-Control)","[^"]*",?/g, "")
      .replace(/(?:Vary|Cache-Control): [^\\]*\\r\\n/g, "")
      .replaceAll(",]", "]"),
  ) as Facts;
}

describe("an app that is asked to go on", () => {
  it("is asked by the client, and answers with what it was sent", async () => {
    const seen = await noted(
      everywhere,
      async (request, response, note) => {
        let body = "";
        for await (const chunk of request) body += String(chunk);
        note("body", body);
        response.end(body);
      },
      async (port) => {
        const asked = httpRequest({
          port,
          host: "127.0.0.1",
          method: "POST",
          agent: false,
          headers: { expect: "100-continue" },
        });
        asked.flushHeaders();
        await once(asked, "continue");
        asked.end("after 100");
        const [response] = (await once(asked, "response")) as [IncomingMessage];
        response.resume();
        await once(response, "end");
        return response.statusCode;
      },
    );
    for (const { name, bare, gated } of seen) {
      expect([name, gated]).toEqual([name, bare]);
      expect(gated).toEqual({ body: "after 100", answer: 200 });
    }
  });
});

describe("the own properties of a response", () => {
  it.skipIf(REPORT_ONLY)("are Node's and those that leave through us", async () => {
    const seen = await noted(everywhere, (request, response, note) => {
      note("response", Object.keys(response).toSorted());
      note("request", Object.keys(request).toSorted());
      response.end();
    });
    for (const { name, bare, gated } of seen) {
      const added = (kind: string): string[] =>
        (gated[kind] as string[]).filter((key) => !(bare[kind] as string[]).includes(key));
      expect([name, added("response")]).toEqual([
        name,
        [
          "_send",
          "_storeHeader",
          "_writeRaw",
          "end",
          "write",
          "writeEarlyHints",
          "writeHead",
          "writeHeader",
        ].filter((key) => !(bare["response"] as string[]).includes(key)),
      ]);
      expect(added("request").filter((key) => key !== "consent")).toEqual([]);
    }
  });
});
