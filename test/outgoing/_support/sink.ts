// A server of this machine that takes the place of all vendors: each has an address of its own in 127.0.0.0/8.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Sink {
  /** Names of the vendors that were called, one for each call. */
  readonly calls: string[];
  /** Where a vendor is called: `http://127.0.0.11:40000`. */
  urlOf(vendor: string): string;
  close(): Promise<void>;
}

/** Which address each vendor has. */
export function hostOf(vendor: string): string {
  const at = VENDORS.indexOf(vendor);
  if (at === -1) throw new Error(`no vendor is called ${vendor}`);
  return `127.0.0.${11 + at}`;
}

export const VENDORS = ["posthog", "segment", "meta-pixel", "fetch", "axios", "got", "nobody"];

export async function openSink(): Promise<Sink> {
  const calls: string[] = [];
  const server: Server = createServer((request, response) => {
    const last = Number(request.socket.localAddress?.split(".").at(-1));
    calls.push(VENDORS[last - 11] ?? "?");
    request.resume();
    request.once("end", () => {
      const to = new URL(request.url ?? "/", "http://x").searchParams.get("to");
      if (to === null) {
        response.setHeader("content-type", "application/json");
        response.end('{"status":1,"events_received":1}');
      } else response.writeHead(302, { location: to }).end();
    });
  });
  server.listen(0, "0.0.0.0");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    calls,
    urlOf: (vendor) => `http://${hostOf(vendor)}:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
