// Solid: streamed, what is late in templates that scripts put into place; hydrated in an element.
import { bundleFor, serverModule } from "../bundle.ts";
import { solid } from "../compilers.ts";
import { FIRST_HEAD, page } from "../hosts.mjs";
import { startSite } from "../site.ts";
import type { FrameworkSite, Handler } from "../site.ts";

interface Server {
  readonly head: () => string;
  readonly show: (path: string, late: Promise<string>, response: NodeJS.WritableStream) => void;
}

const TEXT = "The late part";
let late = Promise.resolve(TEXT);
export const setLate = (promise: Promise<unknown>): void => {
  late = promise.then(() => TEXT);
};

export async function startSolid(): Promise<FrameworkSite> {
  const server = await serverModule<Server>("solid/server.jsx", { plugins: [solid("ssr")] });
  const client = await bundleFor("solid/client.jsx", { plugins: [solid("dom")] });
  const show: Handler = (_request, response, url) => {
    const head = server.head() + (url.pathname === "/" ? FIRST_HEAD : "");
    const body = '<div id="app"><!--app--></div><script async src="/client.js"></script>';
    const [before = "", after = ""] = page(head, body).split("<!--app-->");
    // The app's element is closed at once; what is late follows it.
    let isFirst = true;
    const sink = {
      write: (text: string) => {
        response.write(isFirst ? `${before}${text}${after}` : text);
        isFirst = false;
      },
      end: () => response.end(),
    };
    server.show(url.pathname, late, sink as unknown as NodeJS.WritableStream);
  };
  return startSite({ "/": show, "/second": show, "/client.js": client });
}
