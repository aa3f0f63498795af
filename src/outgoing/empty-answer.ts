// A connection to nobody: it swallows a request and answers 204. Clients read that by their own parsers.

import type { ClientRequest } from "node:http";
import { Duplex } from "node:stream";

const NOTHING = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

/** A connection for this one request. */
export function emptyAnswer(request: ClientRequest): Duplex {
  let isAnswered = false;
  const connection = new Duplex({
    read: () => undefined,
    write(_chunk, _encoding, done) {
      // Who waits for "100 Continue" sends no more before an answer.
      if (request.getHeader("expect") !== undefined) answer();
      done();
    },
  });
  const answer = (): void => {
    if (isAnswered) return;
    isAnswered = true;
    connection.push(NOTHING);
    connection.push(null);
  };
  request.once("finish", answer);
  return connection;
}
