// The same small site on every framework, each behind assent's own adapter for it: what all of them have to pass.
import type { IncomingMessage } from "node:http";
import { consent as expressConsent } from "assent/express";
import { configureConsent, requireConsent } from "assent/express";
import {
  configureConsent as koaConfigure,
  consent as koaConsent,
  requireConsent as koaRequire,
} from "assent/koa";
import { consent as nodeConsent } from "assent/node";
import type { RequestConsent } from "assent";
import express from "express";
import express4 from "express4";
import Koa from "koa";
import Koa2 from "koa2";
import { describe } from "vitest";
import { fastifyListener } from "./_fastify-site.ts";
import { fetchListener, h3Listener, honoListener } from "./_fetch-sites.ts";
import { optionsOf, type Framework } from "./_site-types.ts";

export type { Page, Site, Visitor } from "./_site-types.ts";

const expressWith =
  (create: typeof express): Framework["listener"] =>
  (site) => {
    const app = create();
    app.disable("x-powered-by");
    app.use(expressConsent(optionsOf(site)));
    for (const [path, ids] of Object.entries(site.requires ?? {})) {
      app.use(path, requireConsent(...ids));
    }
    for (const [path, options] of Object.entries(site.configures ?? {})) {
      app.use(path, configureConsent(options));
    }
    for (const [path, page] of Object.entries(site.pages)) {
      app.all(path, (request, response, next) => {
        const visitor = { consent: request.consent, request, response };
        Promise.resolve(page(visitor)).then((answer) => {
          if (answer === undefined) return;
          response.status(answer.status ?? 200).set({ ...answer.headers });
          response.send(answer.body);
        }, next);
      });
    }
    return app;
  };

const koaWith =
  (App: typeof Koa): Framework["listener"] =>
  (site) => {
    const app = new App();
    app.silent = true;
    app.use(koaConsent(optionsOf(site)));
    for (const [path, ids] of Object.entries(site.requires ?? {})) {
      const guard = koaRequire(...ids);
      app.use((context, next) => (context.path === path ? guard(context, next) : next()));
    }
    for (const [path, options] of Object.entries(site.configures ?? {})) {
      const configure = koaConfigure(options);
      app.use((context, next) => (context.path === path ? configure(context, next) : next()));
    }
    app.use(async (context) => {
      const page = site.pages[context.path];
      if (page === undefined) return;
      const visitor = {
        consent: (context as unknown as { consent: RequestConsent }).consent,
        request: context.req,
        response: context.res,
      };
      // Koa begins with 404; a page that writes for itself means 200, as everywhere else.
      context.res.statusCode = 200;
      const answer = await page(visitor);
      if (answer === undefined) {
        context.respond = false;
        return;
      }
      context.status = answer.status ?? 200;
      context.set({ ...answer.headers });
      context.body = answer.body;
    });
    const callback = app.callback();
    return (request, response) => void callback(request, response);
  };

const nodeListener: Framework["listener"] = (site) => {
  const begin = nodeConsent(optionsOf(site));
  return (request, response) => {
    begin(request, response, () => {
      const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
      const ids = site.requires?.[path];
      const options = site.configures?.[path];
      if (options !== undefined) configureConsent(options)(request, response, () => undefined);
      if (ids === undefined) void answer(path);
      else requireConsent(...ids)(request, response, () => void answer(path));
    });

    async function answer(path: string): Promise<void> {
      const page = site.pages[path];
      const { consent } = request as IncomingMessage & { consent: RequestConsent };
      try {
        const given =
          page === undefined
            ? { status: 404, body: "Not found" }
            : await page({ consent, request, response });
        if (given === undefined) return;
        const isText = typeof given.body === "string";
        response.statusCode = given.status ?? 200;
        response.setHeader(
          "Content-Type",
          isText ? "text/html; charset=utf-8" : "application/json",
        );
        for (const [name, value] of Object.entries(given.headers ?? {})) {
          response.setHeader(name, value);
        }
        response.end(isText ? given.body : JSON.stringify(given.body));
      } catch {
        response.statusCode = 500;
        response.end("Internal error");
      }
    }
  };
};

const frameworks: readonly Framework[] = [
  { name: "Express 5", listener: expressWith(express) },
  { name: "Express 4", listener: expressWith(express4) },
  { name: "Koa 3", listener: koaWith(Koa) },
  { name: "Koa 2", listener: koaWith(Koa2) },
  { name: "node:http", listener: nodeListener },
  { name: "Fastify 5", listener: fastifyListener },
  { name: "fetch", listener: fetchListener },
  { name: "Hono", listener: honoListener },
  { name: "h3", listener: h3Listener },
];

/** Runs the body once for each framework; `serve` makes the listener of a site on it. */
export function describeAdapters(
  title: string,
  body: (serve: Framework["listener"], name: string) => void,
): void {
  for (const framework of frameworks) {
    describe(`${title} (${framework.name})`, () => {
      body(framework.listener, framework.name);
    });
  }
}
