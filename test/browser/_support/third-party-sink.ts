// Stands for the whole internet but the first party: one local port that takes TLS and plain HTTP,
// writes down who was meant, and answers something the browser can use.
import { createServer as createHttpServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer as createTcpServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { selfSignedCertificate } from "./certificate.ts";
import { isTls, serverName } from "./client-hello.ts";

/** What stands for the host of a connection that named nobody (a preconnect over plain HTTP). */
export const UNNAMED = "(unnamed connection)";

/** What the sink says to one request. */
export interface SinkAnswer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers for a vendor: undefined leaves it to the sink, which sends something empty of the right type. */
export type SinkResponder = (host: string, path: string) => SinkAnswer | undefined;

export interface ThirdPartySink {
  readonly port: number;
  /** Hosts contacted since the last `forget`, sorted; by TLS server name, by Host, or `UNNAMED`. */
  contacts(): string[];
  /** The requests among the contacts, `https://host/path`, in order of arrival. */
  requests(): readonly string[];
  /** When something last arrived, on the clock of `performance.now()`. */
  lastActivity(): number;
  /** Drops every connection and forgets the contacts, so that nothing old answers for something new. */
  forget(): void;
  close(): Promise<void>;
}

const GIF = Buffer.from("R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==", "base64");

const BY_DESTINATION: Readonly<Record<string, SinkAnswer>> = {
  script: { type: "text/javascript", body: "/* third party */" },
  worker: { type: "text/javascript", body: "/* third party */" },
  style: { type: "text/css", body: "/* third party */" },
  image: { type: "image/gif", body: GIF },
  track: { type: "text/vtt", body: "WEBVTT\n" },
  iframe: { type: "text/html", body: "<!doctype html><title>third party</title>" },
};
const BY_EXTENSION: Readonly<Record<string, string>> = {
  js: "script",
  mjs: "script",
  css: "style",
  vtt: "track",
  html: "iframe",
  png: "image",
  gif: "image",
  jpg: "image",
};

function plausibleAnswer(request: IncomingMessage): SinkAnswer {
  const destination = request.headers["sec-fetch-dest"] ?? "empty";
  const extension = /\.(\w+)(?:\?|$)/.exec(request.url ?? "")?.[1] ?? "";
  return (
    BY_DESTINATION[destination] ??
    BY_DESTINATION[BY_EXTENSION[extension] ?? ""] ?? {
      type: "text/html",
      body: "<!doctype html><title>third party</title>",
    }
  );
}

function hostOf(request: IncomingMessage): string {
  return (request.headers.host ?? UNNAMED).replace(/:\d+$/, "").toLowerCase();
}

/** Starts the sink on a free port of the loopback interface. */
export async function startThirdPartySink(respond?: SinkResponder): Promise<ThirdPartySink> {
  const named = new Set<string>();
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  /** Connections over which nothing has been said yet. */
  const silent = new Set<Socket>();
  let active = performance.now();

  const record = (host: string): void => {
    named.add(host.toLowerCase());
    active = performance.now();
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const host = hostOf(request);
    const path = request.url ?? "/";
    record(host);
    requests.push(`${request.socket instanceof TLSSocket ? "https" : "http"}://${host}${path}`);
    const { status, type, body, headers } = respond?.(host, path) ?? plausibleAnswer(request);
    response.writeHead(status ?? 200, {
      "Content-Type": type,
      // What is cached is not fetched, and so not seen.
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": request.headers.origin ?? "*",
      "Access-Control-Allow-Credentials": "true",
      "Cross-Origin-Resource-Policy": "cross-origin",
      ...headers,
    });
    response.end(body);
  };

  const plain = createHttpServer(answer);
  plain.on("clientError", (_error, socket) => {
    record(UNNAMED);
    socket.destroy();
  });

  const secure = createHttpsServer(
    {
      ...selfSignedCertificate(),
      // HTTP/2 would let one connection serve several hosts, and hide all but the first.
      ALPNProtocols: ["http/1.1"],
    },
    answer,
  );
  secure.on("tlsClientError", (_error, socket) => socket.destroy());

  const entrance = createTcpServer((socket) => {
    active = performance.now();
    sockets.add(socket);
    silent.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    // A connection closed without a word stays in `silent`: it was a contact all the same.
    socket.once("data", (bytes: Buffer) => {
      silent.delete(socket);
      socket.pause();
      socket.unshift(bytes);
      // Read here, since Node tells of it only once a handshake is done, and not of resumed ones.
      if (isTls(bytes)) record(serverName(bytes) ?? UNNAMED);
      (isTls(bytes) ? secure : plain).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => entrance.listen(0, "127.0.0.1", resolve));

  const forget = (): void => {
    for (const socket of sockets) socket.destroy();
    named.clear();
    silent.clear();
    requests.length = 0;
  };

  return {
    port: (entrance.address() as AddressInfo).port,
    contacts: () => {
      // Chromium opens spare connections to hosts it talks to; they name nobody new.
      const spare = silent.size > 0 && named.size > 0;
      return [...named, ...(silent.size > 0 && !spare ? [UNNAMED] : [])].toSorted();
    },
    requests: () => [...requests],
    lastActivity: () => active,
    forget,
    close: async () => {
      forget();
      await new Promise<void>((resolve) => {
        entrance.close(() => resolve());
      });
    },
  };
}
