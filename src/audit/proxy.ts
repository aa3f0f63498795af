// A proxy on this machine through which the audit's browser goes: it sees every connection, those too that no request
// follows (preconnects), that no page is told of (beacons on leaving, reports, workers), and that a policy then forbids.
import { Agent, createServer, request as httpRequest } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { readUrl } from "../util/read-url.ts";

/** A connection or a plain request that the browser made. */
export interface Connection {
  /** Lower case. */
  readonly host: string;
  /** The path of a plain HTTP request, without query. Behind TLS nobody sees it. */
  readonly path?: string;
}

export interface AuditProxy {
  /** `http://127.0.0.1:port` */
  readonly address: string;
  /** What was seen since it was last asked. */
  take(): readonly Connection[];
  /** When something last moved, on the clock of `performance.now()`. */
  lastActivity(): number;
  /** Ends the tunnels to other hosts than these: who is contacted on the next page connects anew, and is seen. */
  drop(isOwn: (host: string) => boolean): void;
  close(): Promise<void>;
}

/** Where names lead, as curl's `--resolve`: a host, `*.host`, or `*`, to `address` or `address:port`. */
export type Resolve = ReadonlyMap<string, string>;

/** Connections kept between two `take()`: a page that makes more is known well enough. */
const MOST_CONNECTIONS = 20_000;

/** Services that serve Chromium itself and no page. */
const CHROMIUM_SERVICES: ReadonlySet<string> = new Set([
  "android.clients.google.com",
  "clients2.google.com",
  "clientservices.googleapis.com",
  "content-autofill.googleapis.com",
  "edgedl.me.gvt1.com",
  "optimizationguide-pa.googleapis.com",
  "redirector.gvt1.com",
  "safebrowsing.googleapis.com",
  "update.googleapis.com",
]);

/** Starts the proxy on a free port of the loopback interface. */
export async function startProxy(resolve: Resolve): Promise<AuditProxy> {
  let seen: Connection[] = [];
  let active = performance.now();
  const sockets = new Set<Socket>();
  const tunnels = new Map<Socket, string>();
  const agent = new Agent({ keepAlive: true });

  const note = (connection: Connection): void => {
    active = performance.now();
    if (seen.length < MOST_CONNECTIONS) seen.push(connection);
  };
  const watch = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", () => (active = performance.now()));
  };

  const server = createServer((incoming, response) => {
    const url = readUrl(incoming.url ?? "");
    if (url === undefined || CHROMIUM_SERVICES.has(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    note({ host: url.hostname, path: url.pathname });
    forward(incoming, response, url, place(resolve, url.hostname, url.port || "80"), agent);
  });
  server.on("connection", watch);
  server.on("clientError", (_error, socket) => socket.destroy());
  server.on("connect", (incoming, client: Socket, head: Buffer) => {
    const url = readUrl(`https://${incoming.url ?? ""}`);
    if (url === undefined || CHROMIUM_SERVICES.has(url.hostname)) {
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const { hostname: host } = url;
    note({ host });
    const { address, port } = place(resolve, host, url.port || "443");
    const upstream = connect(port, address, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    watch(upstream);
    tunnels.set(client, host);
    client.on("close", () => {
      tunnels.delete(client);
      upstream.destroy();
    });
    upstream.on("close", () => client.destroy());
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });

  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The proxy has no port.");

  return {
    address: `http://127.0.0.1:${bound.port}`,
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
    lastActivity: () => active,
    drop: (isOwn) => {
      for (const [socket, host] of tunnels) if (!isOwn(host)) socket.destroy();
    },
    close: async () => {
      agent.destroy();
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((closed) => {
        server.close(() => closed());
      });
    },
  };
}

function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { address, port }: Place,
  agent: Agent,
): void {
  const headers = { ...incoming.headers };
  delete headers["proxy-connection"];
  const { method } = incoming;
  const outgoing = httpRequest(
    { host: address, port, method, path: url.pathname + url.search, headers, agent },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
      answer.on("error", () => response.destroy());
    },
  );
  outgoing.on("error", () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  response.on("close", () => outgoing.destroy());
  incoming.pipe(outgoing);
}

interface Place {
  readonly address: string;
  readonly port: number;
}

/** The exact name wins, then the longest `*.parent`, then `*`, which leaves this machine's own names alone. */
function place(resolve: Resolve, hostname: string, port: string): Place {
  const host = bare(hostname);
  const isLocal = host === "localhost" || host.endsWith(".localhost");
  const isHere = isLocal || host === "::1" || host.startsWith("127.");
  const labels = host.split(".");
  const parents = labels.slice(1).map((_, at) => `*.${labels.slice(at + 1).join(".")}`);
  const names = [host, ...parents, ...(isHere ? [] : ["*"])];
  const target = names.map((name) => resolve.get(name)).find((found) => found !== undefined);
  // RFC 6761 §6.3; not every resolver knows it.
  if (target === undefined) return { address: isLocal ? "127.0.0.1" : host, port: Number(port) };
  const colon = target.lastIndexOf(":");
  if (colon < 0 || target.endsWith("]")) return { address: bare(target), port: Number(port) };
  return { address: bare(target.slice(0, colon)), port: Number(target.slice(colon + 1)) };
}

function bare(address: string): string {
  return address.startsWith("[") && address.endsWith("]") ? address.slice(1, -1) : address;
}
