// A page in quirks mode applies what it asks for as a style sheet, whatever type that is sent with; XSLT, manifests and
// playlists need no type.
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

it("is XSLT or a style sheet where nobody says which, over plain http", async () => {
  const accept = { Accept: "text/css,*/*;q=0.1" };
  const sent = await ask(accept, as("text/plain", XSL));
  expect(sent.body.toString()).not.toMatch(/ src="https:/);
});

describe("a web app manifest", () => {
  const OWN_ICON = { src: "/own.png", sizes: "192x192" };
  const OTHER_ICON = { src: "https://fonts.example/i.png", sizes: "512x512" };
  const manifest = (icons: readonly object[], more: object = {}): string =>
    JSON.stringify({ name: "App", icons, ...more }, null, 2);

  it.each([
    ["its type", "application/manifest+json", {}],
    ["who asks for it", "application/json", { "Sec-Fetch-Dest": "manifest" }],
    ["who asks for it, without a type", "", { "Sec-Fetch-Dest": "manifest" }],
  ] as const)(
    "is known by %s, and loses the pictures that are refused",
    async (_how, type, headers) => {
      const shortcuts = [{ name: "Buy", url: "/buy", icons: [OTHER_ICON] }];
      const sent = await ask(headers, as(type, manifest([OWN_ICON, OTHER_ICON], { shortcuts })));
      expect(JSON.parse(sent.body.toString())).toEqual({
        name: "App",
        icons: [OWN_ICON],
        shortcuts: [{ ...shortcuts[0], icons: [] }],
      });
    },
  );

  it("is read once where it names a member twice", async () => {
    const twice = `{"icons": [${JSON.stringify(OTHER_ICON)}], "icons": []}`;
    const sent = await ask({}, as("application/manifest+json", twice));
    expect(JSON.parse(sent.body.toString())).toEqual({ icons: [] });
    expect(names(sent)).toBe(false);
  });

  it("is emptied where it does not parse, and may name others", async () => {
    const sent = await ask({}, as("application/manifest+json", `{"icons": [${SHEET}`));
    expect(sent.body.toString()).toBe("{}");
  });

  it("leaves as it came, with its validators, where nothing is refused", async () => {
    const own = manifest([OWN_ICON], { related_applications: [{ url: "https://fonts.example/" }] });
    const sent = await ask({}, as("application/manifest+json", own, { ETag: '"v1"' }));
    expect(sent.body.toString()).toBe(own);
    expect(sent.headers.etag).toBe('"v1"');
  });

  it("longer than 1 MB has nothing in it", async () => {
    const long = manifest([OWN_ICON], { description: "x".repeat(1 << 20) });
    expect((await ask({}, as("application/manifest+json", long))).body.toString()).toBe("{}");
  });
});

describe("a playlist", () => {
  const list = (segment: string, more = ""): string =>
    `#EXTM3U\n#EXT-X-TARGETDURATION:10\n${more}#EXTINF:9,\n${segment}\n#EXT-X-ENDLIST\n`;
  const OTHER_PART = "https://fonts.example/a.ts";
  const VIDEO = { "Sec-Fetch-Dest": "video", Range: "bytes=0-" };

  it.each([
    ["its type", "application/vnd.apple.mpegurl", {}],
    ["another of its types", "audio/mpegurl", {}],
    ["its first bytes, for who plays it", "text/plain", VIDEO],
    ["its first bytes, as a film", "video/mp4", VIDEO],
    ["its first bytes, without a type", "", VIDEO],
  ] as const)(
    "is known by %s, and emptied where a part of it is refused",
    async (_how, type, headers) => {
      for (const text of [
        list(OTHER_PART),
        list("/own.ts", `#EXT-X-KEY:METHOD=AES-128,URI="${OTHER_PART}"\n`),
        list("//{$h}/a.ts", '#EXT-X-DEFINE:NAME="h",VALUE="fonts.example"\n'),
      ]) {
        const sent = await ask(headers, as(type, text));
        expect(sent.body.toString()).toBe("#EXTM3U\n#EXT-X-ENDLIST\n");
      }
    },
  );

  it("leaves as it came where all of it is the site's own, or nobody plays it", async () => {
    const own = list("/own.ts");
    expect((await ask(VIDEO, as("application/x-mpegurl", own))).body.toString()).toBe(own);
    const saved = { "Content-Disposition": "attachment" };
    const other = list(OTHER_PART);
    const download = await ask({}, as("audio/x-mpegurl", other, saved));
    expect(download.body.toString()).toBe(other);
    const stations = `#EXTM3U\n#EXTINF:-1,Radio\n${OTHER_PART}\n`;
    expect((await ask({}, as("audio/x-mpegurl", stations))).body.toString()).toBe(stations);
  });

  it.each([
    [list(OTHER_PART), "#EXTM3U\n#EXT-X-ENDLIST\n"],
    [list("/own.ts"), list("/own.ts")],
    ["a film", "a film"],
  ])("is known to the adapter of fetch as well, whatever its type: %j", async (text, expected) => {
    const gate = fetchConsent(options);
    for (const type of ["video/mp4", "image/png", "application/vnd.apple.mpegurl"]) {
      const request = new Request("https://site.example/film", { headers: VIDEO });
      const body = new Blob([text]).stream();
      const headers = { "Content-Type": type, "Content-Length": String(text.length), ETag: '"v1"' };
      const response = await gate(request, () => new Response(body, { headers }));
      expect(await response.text()).toBe(expected);
      if (text === expected) {
        expect(response.headers.get("ETag")).toBe('"v1"');
        expect(response.headers.get("Content-Length")).toBe(String(text.length));
      }
    }
  });

  it("is no film: of that nothing changes", async () => {
    const film = Buffer.from([0, 0, 0, 24, 102, 116, 121, 112, 1, 2, 3]);
    const types = [
      "video/mp4",
      "application/octet-stream",
      "binary/octet-stream",
      "text/plain",
      "",
    ];
    for (const [i, type] of [...types, ...types].entries()) {
      const sent = await ask(VIDEO, (response) => {
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Range", "bytes 0-10/200");
        if (type !== "") response.setHeader("Content-Type", type);
        response.statusCode = 206;
        // Half of them before a byte of the body is there.
        if (i >= types.length) response.writeHead(206);
        response.end(film);
      });
      expect(sent.body).toEqual(film);
      expect(sent.headers).toMatchObject({
        "accept-ranges": "bytes",
        "content-range": "bytes 0-10/200",
      });
      expect(sent.headers.vary).toBeUndefined();
    }
  });
});

it("asked for as a film, a text that is no playlist leaves as it is written", async () => {
  const sent = await ask({ "Sec-Fetch-Dest": "video" }, (response) => {
    response.writeHead(200, { "Content-Type": "text/plain" });
    for (const piece of ["#EXT", "RA ", "x".repeat(2 << 20)]) response.write(piece);
    response.end();
  });
  expect(sent.body.length).toBe((2 << 20) + 7);
});

it("asked for as a film, a playlist in pieces is known as well", async () => {
  const sent = await ask({ "Sec-Fetch-Dest": "video" }, (response) => {
    response.writeHead(200, { "Content-Type": "text/plain" });
    for (const piece of ["#EXT", "M3U\n#EXT-X-VERSION:3\n", "https://fonts.example/a.ts\n"]) {
      response.write(piece);
    }
    response.end();
  });
  expect(sent.body.toString()).toBe("#EXTM3U\n#EXT-X-ENDLIST\n");
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
