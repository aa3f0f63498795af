// Serves the pages of the leak corpus, through any middleware, with the first-party helpers they use.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of `pages.json`. */
export interface CorpusPage {
  readonly id: string;
  readonly kind: "leak" | "keep";
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Must be true in the page after load. */
  readonly check?: string;
  readonly javascript?: boolean;
}

/** A document of `vectors.json`. */
export interface CorpusVector {
  readonly id: string;
  readonly category: string;
  readonly html: string;
  /** Third-party URLs that hide in it. */
  readonly leaks: readonly string[];
  /** Did Chromium contact one of them when it was served unfiltered? */
  readonly chromium: boolean;
  readonly content_type?: string;
  readonly encoding?: "utf-16le" | "latin1";
  readonly interaction?: string;
  readonly scripting?: boolean;
}

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** The unfiltered baseline. */
export const identity: Middleware = (_request, _response, next) => {
  next();
};

export interface CorpusServer {
  /** `http://localhost:port` */
  readonly origin: string;
  close(): Promise<void>;
}

const GIF = Buffer.from("R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==", "base64");
const SLOW_SCRIPT_MS = 120;

function load(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../corpus/leak/${file}`, import.meta.url), "utf8"));
}

export function corpusPages(): readonly CorpusPage[] {
  return load("pages.json") as readonly CorpusPage[];
}

export function corpusVectors(): readonly CorpusVector[] {
  return load("vectors.json") as readonly CorpusVector[];
}

/** The bytes of a document as it travels. */
export function documentBytes(document: CorpusPage | CorpusVector): Buffer {
  const encoding = "encoding" in document ? document.encoding : undefined;
  return Buffer.from(document.html, encoding ?? "utf8");
}

function documentHeaders(document: CorpusPage | CorpusVector): Record<string, string> {
  const type = "content_type" in document ? document.content_type : undefined;
  const headers = "headers" in document ? document.headers : undefined;
  return { "Content-Type": type ?? "text/html; charset=utf-8", ...headers };
}

function helper(path: string, response: ServerResponse): void {
  response.setHeader("Cache-Control", "no-store");
  if (path === "/own") {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end("<!doctype html><title>own</title><p>own page</p>");
  } else if (/\.(?:png|ico)$/.test(path) && path !== "/missing.png") {
    response.setHeader("Content-Type", "image/gif");
    response.end(GIF);
  } else if (path === "/ok.js") {
    response.setHeader("Content-Type", "text/javascript");
    response.end("window.okjs = 1");
  } else if (path === "/slow.js") {
    // Slow enough that the look-ahead parser runs to the end of the page before the script does.
    response.setHeader("Content-Type", "text/javascript");
    setTimeout(() => response.end("/* slow */"), SLOW_SCRIPT_MS);
  } else if (path === "/slow.css") {
    response.setHeader("Content-Type", "text/css");
    setTimeout(() => response.end("/* slow */"), SLOW_SCRIPT_MS);
  } else if (path === "/local.mp4") {
    response.setHeader("Content-Type", "video/mp4");
    response.end();
  } else {
    response.statusCode = 404;
    response.setHeader("Content-Type", "text/plain");
    response.end("not found");
  }
}

/** Serves every document at `/<id>`, behind `middleware`, on a free port. */
export async function startCorpusServer(
  documents: readonly (CorpusPage | CorpusVector)[],
  middleware: Middleware,
): Promise<CorpusServer> {
  const byPath = new Map(documents.map((document) => [`/${document.id}`, document]));
  const server = createServer((request, response) => {
    middleware(request, response, (error) => {
      if (error !== undefined) {
        response.statusCode = 500;
        response.end();
        return;
      }
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const document = byPath.get(pathname);
      if (document === undefined) {
        helper(pathname, response);
        return;
      }
      response.writeHead(200, { "Cache-Control": "no-store", ...documentHeaders(document) });
      response.end(documentBytes(document));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
