// What a response holds on to while its client reads it.
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { gateResponse } from "../../src/gate/response/response.ts";
import type { BodyGate } from "../../src/gate/types.ts";
import { gateContext, markingGate } from "../_support/gate-context.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

test("a page that was given whole is let go with its gate, though nobody has read it yet", async () => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const gates: WeakRef<BodyGate>[] = [];
  const html = (head: { readonly contentType: string }): BodyGate | undefined => {
    const gate = markingGate(head);
    if (gate) gates.push(new WeakRef(gate));
    return gate;
  };
  gateResponse(request, response, gateContext({ html }));
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end("<p>x</p>");
  await turn();
  collect();
  expect(response.writableEnded).toBe(true);
  expect(response.writableFinished).toBe(false);
  expect(gates.map((gate) => gate.deref())).toEqual([undefined]);
});
