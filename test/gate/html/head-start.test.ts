import { describe, expect, it } from "vitest";
import { gatePieces } from "./_gate.ts";

const HEAD = "<!--head-->";
const BODY = "<!--body-->";

function gated(html: string, size = html.length): string {
  const bytes = Buffer.from(html);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return gatePieces(pieces, { headStart: HEAD, bodyStart: () => BODY }).toString();
}

describe("the start of the head", () => {
  it.each([
    [
      "<!doctype html><html><head><title>x</title></head><body>x",
      `<!doctype html><html><head>${HEAD}<title>x</title></head><body>${BODY}x`,
    ],
    // The head is there though nobody wrote it.
    ["<!doctype html><title>x</title><p>x", `<!doctype html>${HEAD}<title>x</title>${BODY}<p>x`],
    [
      "<!doctype html><!-- c --> <meta charset=utf-8><body>",
      `<!doctype html><!-- c --> ${HEAD}<meta charset=utf-8><body>${BODY}`,
    ],
    ["<html><body>x", `<html><body>${HEAD}${BODY}x`],
    ["<!doctype html>x", `<!doctype html>${HEAD}${BODY}x`],
    ["<!doctype html>", `<!doctype html>${HEAD}${BODY}`],
    // Once, wherever another one is written.
    [
      "<html><head><script></script><head></head><body><head>",
      `<html><head>${HEAD}<script></script><head></head><body>${BODY}<head>`,
    ],
  ])("%s", (html, expected) => {
    expect(gated(html)).toBe(expected);
    expect(gated(html, 1)).toBe(expected);
  });

  it("is nowhere in a fragment", () => {
    expect(gated("<p>x</p><title>y</title>")).toBe("<p>x</p><title>y</title>");
  });
});
