// The second major of a framework is installed under an alias; it has the types of the first.
declare module "express4" {
  import express from "express";
  export default express;
}
declare module "koa2" {
  import Koa from "koa";
  export default Koa;
}
declare module "@koa/ejs" {
  import type Koa from "koa";
  export default function render(app: Koa, settings: object): void;
}
declare module "koa-session" {
  import type Koa from "koa";
  export default function session(options: object, app: object): Koa.Middleware;
}
declare module "koa-static" {
  import type Koa from "koa";
  export default function serve(root: string, options?: object): Koa.Middleware;
}
declare module "koa-helmet" {
  import type Koa from "koa";
  export default function helmet(options?: object): Koa.Middleware;
}
declare module "cookie-session" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  export default function cookieSession(
    options: object,
  ): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
}
declare module "better-sqlite3" {
  import type { SqliteHandle } from "assent/ledger/sqlite";
  const Database: new (file: string) => SqliteHandle;
  export default Database;
}
declare module "@koa/etag" {
  import type Koa from "koa";
  export default function etag(options?: object): Koa.Middleware;
}
declare module "koa-conditional-get" {
  import type Koa from "koa";
  export default function conditional(): Koa.Middleware;
}
declare module "@babel/core" {
  export function transformFileAsync(
    path: string,
    options: object,
  ): Promise<{ readonly code?: string | null } | null>;
}
declare module "babel-preset-solid" {
  const preset: object;
  export default preset;
}
