// A connection to nobody: it swallows a request and answers 204. Clients read that by their own parsers.

import type { ClientRequest } from "node:http";
import { Socket } from "node:net";

const NOTHING = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

/** A connection for this one request. */
export function emptyAnswer(request: ClientRequest): Socket {
  return new EmptyAnswer(request);
}

/** A socket in all that clients use of one (`setTimeout`, `setKeepAlive`, …), with nobody at its other end. */
class EmptyAnswer extends Socket {
  readonly #request: ClientRequest;
  #isAnswered = false;

  constructor(request: ClientRequest) {
    super();
    this.#request = request;
    request.once("finish", () => this.#answer());
  }

  override _read(): void {}

  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    this.#written();
    done();
  }

  override _writev(_chunks: unknown, done: () => void): void {
    this.#written();
    done();
  }

  override _final(done: () => void): void {
    done();
  }

  #written(): void {
    // Who waits for "100 Continue" sends no more before an answer.
    if (this.#request.getHeader("expect") !== undefined) this.#answer();
  }

  #answer(): void {
    if (this.#isAnswered || this.destroyed) return;
    this.#isAnswered = true;
    this.push(NOTHING);
    this.push(null);
  }
}
