import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { keepInDictionaryMode } from "../../src/adapters/dictionary-mode.ts";

it("leaves a response and a request with the properties they had", () => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  for (const [object, property] of [
    [request, "upgrade"],
    [response, "sendDate"],
  ] as const) {
    const before = Object.getOwnPropertyDescriptors(object);
    expect(Object.hasOwn(object, property)).toBe(true);
    keepInDictionaryMode(object, property);
    expect(Object.getOwnPropertyDescriptors(object)).toEqual(before);
  }
});

it("leaves alone what has no such property, or one that stays", () => {
  const bare = {};
  keepInDictionaryMode(bare, "upgrade");
  expect(Object.hasOwn(bare, "upgrade")).toBe(false);
  const fixed = Object.freeze({ upgrade: true });
  keepInDictionaryMode(fixed, "upgrade");
  expect(fixed.upgrade).toBe(true);
});
