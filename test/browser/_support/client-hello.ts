// Whom a TLS client asks for: the server name in its first bytes, whatever becomes of the handshake.

const HANDSHAKE = 0x16;
const CLIENT_HELLO = 0x01;
/** Record header, handshake header, version and random. */
const SESSION_ID_AT = 5 + 4 + 2 + 32;
const SERVER_NAME = 0;

/** True if these are the first bytes of a TLS connection. */
export function isTls(bytes: Buffer): boolean {
  return bytes[0] === HANDSHAKE;
}

/**
 * The server name (RFC 6066 §3) of a ClientHello, in lower case. Undefined if it has none (the client
 * was told an address), or if these bytes are not a whole ClientHello.
 */
export function serverName(bytes: Buffer): string | undefined {
  try {
    if (!isTls(bytes) || bytes[5] !== CLIENT_HELLO) return undefined;
    let at = SESSION_ID_AT;
    at += 1 + bytes.readUInt8(at);
    at += 2 + bytes.readUInt16BE(at); // cipher suites
    at += 1 + bytes.readUInt8(at); // compression methods
    const end = at + 2 + bytes.readUInt16BE(at);
    at += 2;
    while (at < end) {
      const type = bytes.readUInt16BE(at);
      const length = bytes.readUInt16BE(at + 2);
      // The list of names, of which browsers send one: list length, type of name, length, name.
      if (type === SERVER_NAME) {
        const size = bytes.readUInt16BE(at + 7);
        if (bytes.length < at + 9 + size) return undefined;
        return bytes.toString("ascii", at + 9, at + 9 + size).toLowerCase();
      }
      at += 4 + length;
    }
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
