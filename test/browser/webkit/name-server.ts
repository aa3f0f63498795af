// Answers every question for a name with this machine, so that a browser that cannot map names calls the sink.
import { createSocket } from "node:dgram";

export interface NameServer {
  /** Names that were looked up since the last `forget`, sorted. */
  lookups(): string[];
  forget(): void;
  close(): Promise<void>;
}

const HEADER = 12;
const TYPE_A = 1;

/** The name asked for (RFC 1035 §4.1.2), and where the question ends. */
function question(message: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = HEADER;
  for (let size = message[at] ?? 0; size > 0; size = message[at] ?? 0) {
    labels.push(message.toString("latin1", at + 1, at + 1 + size));
    at += size + 1;
  }
  return { name: labels.join(".").toLowerCase(), end: at + 5 };
}

function answer(message: Buffer, end: number): Buffer {
  const isForAddress = message.readUInt16BE(end - 4) === TYPE_A;
  const head = Buffer.from(message.subarray(0, end));
  // A response, recursion available, no error; one answer or none, nothing more.
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(isForAddress ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  const record = [0xc0, HEADER, 0, TYPE_A, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1];
  return isForAddress ? Buffer.concat([head, Buffer.from(record)]) : head;
}

/** Starts it on port 53 of the loopback interface: in a network of its own, as root. */
export async function startNameServer(): Promise<NameServer> {
  const names = new Set<string>();
  const socket = createSocket("udp4");
  socket.on("message", (message, peer) => {
    const { name, end } = question(message);
    names.add(name);
    socket.send(answer(message, end), peer.port, peer.address);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(53, "127.0.0.1", resolve);
  });
  return {
    lookups: () => [...names].toSorted(),
    forget: () => names.clear(),
    close: () =>
      new Promise((resolve) => {
        socket.close(() => resolve());
      }),
  };
}
