// The React example: its page comes in two parts, and nothing in them loads from others before a yes.
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../examples/react-streaming/app.mjs";
import { loaded } from "./site-view.ts";

const LATE_MS = 300;

describe("the React example", () => {
  let server: Server;
  let origin = "";
  beforeAll(async () => {
    server = createServer(await createApp({ lateMs: LATE_MS, onWarning: () => undefined }));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("streams: the film's place is there before the programme", async () => {
    const { body } = await fetch(`${origin}/`);
    const parts: string[] = [];
    const decoder = new TextDecoder();
    for await (const part of body ?? []) parts.push(decoder.decode(part, { stream: true }));
    const whole = parts.join("");
    const before = whole.slice(0, whole.indexOf("The Ferryman"));
    expect(parts[0]).toContain("The village cinema");
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.findIndex((part) => part.includes("The Ferryman"))).toBeGreaterThan(0);
    expect(before).toContain("The programme is on its way");
  });

  it("loads nothing from others, and keeps React's own scripts", async () => {
    const text = await (await fetch(`${origin}/`)).text();
    // A browser knows nothing of this element: its address is read by assent alone.
    const known = text.replaceAll(/<consent-embed[^>]*>/g, "");
    expect(loaded(known).filter((address) => /^https?:/.test(address))).toEqual([]);
    expect(text).toContain("data-consent-blocked=youtube");
    expect(text).toMatch(/<script[^>]*>self\.films = new Promise/);
    expect(text).toContain("self.giveFilms([");
    expect(text).toContain('src="/client.js"');
  });

  it("hands out the browser's part", async () => {
    const answer = await fetch(`${origin}/client.js`);
    expect(answer.headers.get("content-type")).toContain("javascript");
    expect((await answer.text()).length).toBeGreaterThan(100_000);
  });
});
