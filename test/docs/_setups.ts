// What a fragment of code in the documentation takes for granted. A block is compiled as a module of its own: what it
// declares itself hides these.

/** Declared around every block. */
const EVERYWHERE = `
import type { Catalogue, Ledger, ConsentOptions, RequestConsent, BrowserConsent } from "assent";
declare global {
  const catalogue: Catalogue;
  const secret: string, newSecret: string, oldSecret: string, url: string, body: string, key: string, signingKey: string;
  const ledger: Ledger & { standing(subject: string): Promise<undefined> };
  // What an app and its libraries bring along.
  const policy: Parameters<typeof import("assent").defineCatalogue>[0]["policy"];
  const createServer: typeof import("node:http").createServer;
  const queue: any, job: any, order: any, analytics: any, event: any, PostHog: any, document: any, embed: any;
  const log: Pick<Console, "info">;
  function subscribe(...values: unknown[]): void;
  function startMeasuring(): void;
  function handler(...values: unknown[]): any;
  function respond(...values: unknown[]): void;
  function accountOf(request: unknown): string | undefined;
  interface Window { readonly assent: BrowserConsent }
  const window: Window;
}
`;

/** What is imported and declared with each name. The default is an Express app in the middle of its file. */
export const SETUPS: Readonly<Record<string, string>> = {
  express: `
import type { Express, Request, Response } from "express";
import type * as assent from "assent";
import type * as adapter from "assent/express";
import type * as interopModule from "assent/interop";
import type * as serviceModule from "assent/services";
declare global {
  const app: Express;
  const req: Request & { readonly consent: RequestConsent };
  namespace Express { interface Request { readonly user: { readonly id: string } } }
  const defineCatalogue: typeof assent.defineCatalogue;
  const readyRules: typeof assent.readyRules;
  const consent: typeof adapter.consent;
  const configureConsent: typeof adapter.configureConsent;
  const requireConsent: typeof adapter.requireConsent;
  const complianz: typeof interopModule.complianz;
  const youtube: typeof serviceModule.youtube, googleFonts: typeof serviceModule.googleFonts, matomo: typeof serviceModule.matomo;
  const router: Express;
}
`,
  koa: "",
  "koa-app": "",
  fastify: "",
  // Handlers from Request to Response.
  fetch: `
declare global {
  const Hono: typeof import("hono").Hono;
  const consentOf: typeof import("assent/fetch").consentOf;
  const serve: any, toWebHandler: any, createRequestHandler: any, build: any, Bun: any, Deno: any;
}
`,
  // Only the outline of something: parsed, not checked.
  outline: "",
  // A script in a page.
  browser: "",
  // A test of a site.
  test: `
import type * as asserting from "node:assert/strict";
declare global { const assert: typeof asserting }
`,
  // Members of what defineCatalogue() is given, or a service.
  "catalogue-part": "",
  "service-part": "",
};

export const DEFAULT_SETUP = "express";

/** Modules that a framework makes when it builds. */
export const AMBIENT = 'declare module "$app/environment" { export const building: boolean }\n';

/** One module for all setups, so that one program compiles every block. */
export const prelude: string = [EVERYWHERE, ...Object.values(SETUPS)].join("\n");

/** Setups whose blocks are part of an expression: what stands before and after. */
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "koa-app": ['import type Koa from "koa";\ndeclare const app: Koa;\n', ""],
  fastify: [
    'import type { FastifyInstance } from "fastify";\ndeclare const app: FastifyInstance;\n',
    "",
  ],
  "catalogue-part": [
    'import { defineCatalogue } from "assent";\ndefineCatalogue({ services: [],\n',
    "});",
  ],
  "service-part": [
    'import type { ServiceDeclaration } from "assent";\nexport const service: ServiceDeclaration =\n',
    ";",
  ],
};

/** What a block of fetch handlers has in scope. */
const FETCH: readonly (readonly [name: string, line: string])[] = [
  ["app", "declare const app: any;\n"],
  ["gate", 'declare const gate: ReturnType<typeof import("assent/fetch").consent>;\n'],
];

const declares = (code: string, name: string): boolean => code.includes(`const ${name} =`);

/** The module that a block is compiled as, and how many lines stand before it. */
export function wrap(
  setup: string,
  code: string,
): { readonly text: string; readonly before: number } {
  // Blocks after one another on a page share a gate and an app, where they do not make them themselves.
  const shared = setup === "fetch" ? FETCH.filter(([name]) => !declares(code, name)) : [];
  const [around = "", after = ""] = AROUND[setup] ?? [];
  const before = shared.map(([, line]) => line).join("") + around;
  return { text: `${before}${code}${after}\nexport {};\n`, before: before.split("\n").length - 1 };
}
