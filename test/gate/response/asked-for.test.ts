// A page in quirks mode applies what it asks for as a style sheet, whatever type that is sent with; XSLT needs no type.
import { createServer, get } from "node:http";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent as fetchConsent } from "assent/fetch";
import { consent } from "assent/node";
import { describe, expect, it } from "vitest";

const catalogue = defineCatalogue({
  policy: { version: "1", controller: { name: "Example" } },
  services: [{ id: "fonts", name: "Fonts", category: "marketing", urls: ["fonts.example"] }],
});
const options = { catalogue, secret: "a test keeps no secrets", onWarning: () => undefined };

interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function ask(
  headers: Record<string, string>,
  send: (response: ServerResponse) => void,
): Promise<Sent> {
  const gate = consent(options);
  const server = createServer((request, response) => gate(request, response, () => send(response)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise<Sent>((resolve, reject) => {
      get({ port, host: "127.0.0.1", headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({ headers: response.headers, body: Buffer.concat(parts) }),
        );
      }).on("error", reject);
    });
  } finally {
    server.close();
  }
}

const STYLE = { "Sec-Fetch-Dest": "style" };
const SHEET = '@import "https://fonts.example/a.css"; a { color: red }';
const OWN = "a { background: url(/own.png) }";
const XSL =
  '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><html><img src="https://fonts.example/a.png"/></html></xsl:template></xsl:stylesheet>';

const as =
  (type: string | readonly string[], body: string | Buffer, more: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    if (type !== "") response.setHeader("Content-Type", type);
    for (const [name, value] of Object.entries(more)) response.setHeader(name, value);
    response.end(body);
  };
/** True if an address of the service is as it was. */
const names = ({ body }: Sent): boolean => /["(]https:\/\/fonts\.example/.test(body.toString());

describe("what is asked for as a style sheet", () => {
  it.each<[string, string | readonly string[]]>([
    ["text", "text/plain"],
    ["text with an encoding", "text/plain; charset=utf-8"],
    ["bytes", "application/octet-stream"],
    ["nothing named", ""],
    ["HTML", "text/html"],
    ["a picture", "image/png"],
    ["two types", ["text/plain", "text/x"]],
    ["an attachment", "text/plain"],
  ])("is gated as one: %s", async (how, type) => {
    const more = how === "an attachment" ? { "Content-Disposition": "attachment" } : {};
    const sent = await ask(STYLE, as(type, SHEET, more));
    expect(names(sent)).toBe(false);
    expect(sent.body.toString()).toContain("color: red");
    expect(sent.headers.vary).toContain("Sec-Fetch-Dest");
  });

  it("is known by Accept where a browser says no more, over plain http", async () => {
    expect(names(await ask({ Accept: "text/css,*/*;q=0.1" }, as("text/plain", SHEET)))).toBe(false);
  });

  it("leaves as it came where the browser may not apply it, and for whoever asks for something else", async () => {
    const nosniff = { "X-Content-Type-Options": "nosniff" };
    for (const [headers, more] of [
      [STYLE, nosniff],
      [{ "Sec-Fetch-Dest": "image" }, {}],
      [{ "Sec-Fetch-Dest": "document" }, {}],
      [{}, {}],
    ] as const) {
      const sent = await ask(headers, as("text/plain", SHEET, more));
      expect(sent.body.toString()).toBe(SHEET);
      expect(sent.headers.vary).toBeUndefined();
    }
  });

  it("keeps its validators where there is nothing to gate in it", async () => {
    const kept = { ETag: '"v1"', "Cache-Control": "public, max-age=60" };
    const sent = await ask(STYLE, as("text/plain", OWN, kept));
    expect(sent.body.toString()).toBe(OWN);
    expect(sent.headers).toMatchObject({ etag: '"v1"', "cache-control": "public, max-age=60" });
    expect(sent.headers.vary).toBeUndefined();
  });

  it("is gated by the adapter of fetch, too", async () => {
    const gate = fetchConsent(options);
    const request = new Request("https://site.example/sheet", { headers: STYLE });
    const response = await gate(
      request,
      () => new Response(SHEET, { headers: { "Content-Type": "text/plain" } }),
    );
    expect(await response.text()).not.toMatch(/"https:\/\/fonts\.example/);
  });
});

describe("what is asked for as XSLT", () => {
  it.each(["text/plain", "text/css", "application/octet-stream", ""])(
    "is gated as XML, with nosniff as well: %s",
    async (type) => {
      const sent = await ask(
        { "Sec-Fetch-Dest": "xslt" },
        as(type, XSL, { "X-Content-Type-Options": "nosniff" }),
      );
      expect(sent.body.toString()).not.toMatch(/ src="https:/);
      expect(sent.body.toString()).toContain("<xsl:template");
    },
  );
});

describe("a style sheet whose encoding nobody has named", () => {
  /** In GBK, Shift_JIS and Big5 the two bytes are one character, and the string ends at the quote after it. */
  const doubtful = (url: string): Buffer =>
    Buffer.concat([
      Buffer.from('a { b: "'),
      Buffer.from([0x95, 0x5c]),
      Buffer.from(`"; background: image-set("${url}" 1x) } /*"*/`),
    ]);

  it("is read in every encoding that a page may lend to it", async () => {
    const sent = await ask(STYLE, as("text/css", doubtful("https://fonts.example/a.png")));
    expect(names(sent)).toBe(false);
  });

  it("is read as UTF-8 where it says so", async () => {
    const sheet = doubtful("https://fonts.example/a.png");
    const sent = await ask(STYLE, as("text/css; charset=utf-8", sheet));
    expect(sent.body).toEqual(sheet);
  });

  it("leaves as it came where nothing is refused, in pieces as well", async () => {
    const sheet = Buffer.concat([
      doubtful("/own.png"),
      Buffer.from("a { color: red }".repeat(9000)),
    ]);
    const sent = await ask(STYLE, (response) => {
      response.setHeader("Content-Type", "text/css");
      for (let at = 0; at < sheet.length; at += 10_000) {
        response.write(sheet.subarray(at, at + 10_000));
      }
      response.end();
    });
    expect(sent.body).toEqual(sheet);
  });
});
