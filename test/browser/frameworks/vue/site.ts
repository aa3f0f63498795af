// Vue 3: rendered part by part on the server, hydrated in an element.
import { pipeToNodeWritable } from "vue/server-renderer";
import { bundleFor } from "../bundle.ts";
import { FIRST_HEAD, page } from "../hosts.mjs";
import { startSite } from "../site.ts";
import type { FrameworkSite, Handler } from "../site.ts";
import { createApp } from "./app.mjs";
export { setLate } from "./app.mjs";

const show: Handler = (_request, response, url) => {
  const head = url.pathname === "/" ? FIRST_HEAD : "";
  const body = '<div id="app"><!--app--></div><script src="/client.js"></script>';
  const [before = "", after = ""] = page(head, body).split("<!--app-->");
  response.write(before);
  const end = response.end.bind(response);
  response.end = ((chunk?: string) => end(`${chunk ?? ""}${after}`)) as typeof response.end;
  pipeToNodeWritable(createApp(url.pathname), {}, response);
};

export async function startVue(): Promise<FrameworkSite> {
  const define = {
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    __VUE_OPTIONS_API__: "false",
    __VUE_PROD_DEVTOOLS__: "false",
  };
  const client = await bundleFor("vue/client.mjs", { define });
  return startSite({ "/": show, "/second": show, "/client.js": client });
}
