// Serves the documents of `test/corpus/faults`: each got past the gate once, in one browser or another.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { defineCatalogue } from "assent";
import { consent } from "assent/node";
import { googleFonts, youtube } from "assent/services";
import type { CorpusServer, Middleware } from "./corpus-server.ts";

/** A document that would contact `ID.third.example`, and how it is served. */
export interface FaultDocument {
  readonly id: string;
  readonly html: string | { readonly base64: string };
  /** Under which options it contacted somebody: with `csp: false` the policy of hosts stopped it by default. */
  readonly with?: "all defaults" | "csp: false";
  /** Default `text/html; charset=utf-8`; empty: no Content-Type at all; several: a field each. */
  readonly type?: string | string[];
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** It is only loaded by another, which says what is to be seen. */
  readonly part?: true;
  /** It is written in pieces of so many bytes. */
  readonly chunk?: number;
}

export function faultDocuments(): readonly FaultDocument[] {
  const folder = new URL("../../corpus/faults/", import.meta.url);
  return ["documents.json", "siblings.json"].flatMap(
    (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as FaultDocument[],
  );
}

/** The bytes of a document as it travels. */
export function faultBytes({ html }: FaultDocument): Buffer {
  return typeof html === "string" ? Buffer.from(html) : Buffer.from(html.base64, "base64");
}

/** assent for a visitor who has decided nothing: the third party is not declared. */
export function undecidedVisitor(csp: boolean): Middleware {
  const catalogue = defineCatalogue({
    policy: { version: "1", controller: { name: "Faults" } },
    services: [
      {
        id: "login",
        name: "Login",
        category: "functional",
        cookies: [{ name: "sid", retention: "session", purpose: "Keeps you logged in" }],
      },
      youtube(),
      googleFonts(),
    ],
  });
  return consent({ catalogue, secret: "the faults keep no secrets", csp, onWarning: () => {} });
}

/** Serves every document at `/ID`, behind `middleware`, on a free port. */
export async function startFaultServer(
  documents: readonly FaultDocument[],
  middleware: Middleware,
): Promise<CorpusServer> {
  const byPath = new Map(documents.map((document) => [`/${document.id}`, document]));
  const server = createServer((request, response) => {
    middleware(request, response, () => {
      const document = byPath.get(new URL(request.url ?? "/", "http://localhost").pathname);
      response.setHeader("Cache-Control", "no-store");
      if (document) send(document, response);
      else response.setHeader("Content-Type", "text/plain").end("own");
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

function send(document: FaultDocument, response: ServerResponse): void {
  const { type = "text/html; charset=utf-8", headers = {}, chunk } = document;
  if (type !== "") response.setHeader("Content-Type", type);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const bytes = faultBytes(document);
  const step = chunk ?? bytes.length;
  for (let at = 0; at < bytes.length; at += step) response.write(bytes.subarray(at, at + step));
  response.end();
}
