// Svelte 5: rendered whole on the server, hydrated in an element, with what belongs in the head.
import { bundleFor, serverModule } from "../bundle.ts";
import { svelte } from "../compilers.ts";
import { page } from "../hosts.mjs";
import { startSite } from "../site.ts";
import type { FrameworkSite, Handler } from "../site.ts";

interface Server {
  readonly show: (path: string) => { readonly head: string; readonly body: string };
}

export async function startSvelte(): Promise<FrameworkSite> {
  const server = await serverModule<Server>("svelte/server.mjs", { plugins: [svelte("server")] });
  const client = await bundleFor("svelte/client.mjs", { plugins: [svelte("client")] });
  const show: Handler = (_request, response, url) => {
    const { head, body } = server.show(url.pathname);
    response.end(page(head, `<div id="app">${body}</div><script src="/client.js"></script>`));
  };
  return startSite({ "/": show, "/second": show, "/client.js": client });
}
