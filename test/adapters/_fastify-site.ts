// The small site on Fastify.
import { configureConsent, consent, requireConsent } from "assent/fastify";
import fastify from "fastify";
import { optionsOf, type Framework } from "./_site-types.ts";

export const fastifyListener: Framework["listener"] = (site) => {
  const app = fastify();
  app.register(consent(optionsOf(site)));
  app.after(() => {
    for (const [path, page] of Object.entries(site.pages)) {
      const ids = site.requires?.[path];
      const options = site.configures?.[path];
      const onRequest = [
        ...(ids ? [requireConsent(...ids)] : []),
        ...(options ? [configureConsent(options)] : []),
      ];
      app.all(path, { onRequest }, async (request, reply) => {
        const answer = await page({
          consent: request.consent,
          request: request.raw,
          response: reply.raw,
        });
        if (answer === undefined) return reply.hijack();
        const { status = 200, headers = {}, body } = answer;
        if (typeof body === "string") reply.type("text/html; charset=utf-8");
        return reply.code(status).headers(headers).send(body);
      });
    }
  });
  const ready = app.ready();
  return (request, response) => void ready.then(() => app.routing(request, response));
};
