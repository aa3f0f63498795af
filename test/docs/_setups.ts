// What a fragment of code in the documentation takes for granted. A block is compiled as a module of its own: what it
// declares itself hides these.

/** Declared around every block. */
const EVERYWHERE = `
import type { Catalogue, Ledger, ConsentOptions, RequestConsent, BrowserConsent } from "assent";
declare global {
  const catalogue: Catalogue;
  const secret: string, newSecret: string, oldSecret: string, url: string, body: string, key: string, signingKey: string;
  const ledger: Ledger & { standing(subject: string): Promise<undefined> };
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

/** One module for all setups, so that one program compiles every block. */
export const prelude: string = [EVERYWHERE, ...Object.values(SETUPS)].join("\n");

/** Setups whose blocks are part of an expression: what stands before and after. */
const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "catalogue-part": [
    'import { defineCatalogue } from "assent";\ndefineCatalogue({ services: [],\n',
    "});",
  ],
  "service-part": [
    'import type { ServiceDeclaration } from "assent";\nexport const service: ServiceDeclaration =\n',
    ";",
  ],
};

/** The module that a block is compiled as, and how many lines stand before it. */
export function wrap(
  setup: string,
  code: string,
): { readonly text: string; readonly before: number } {
  const [before = "", after = ""] = AROUND[setup] ?? [];
  return { text: `${before}${code}${after}\nexport {};\n`, before: before.split("\n").length - 1 };
}
