// Bundles of one app for server and browser, Svelte's by its own compiler.
import { bundleFor, serverModule } from "../bundle.ts";
import { svelte } from "../compilers.ts";

export type Framework = "react" | "vue" | "svelte" | "solid";
/** What the frame of the app shows. */
export interface Film {
  readonly service: string;
  readonly src: string;
  readonly title: string;
}

export interface App {
  /** The markup of the app's root. */
  readonly render: (film: Film) => Promise<string>;
  /** Markup for the head, if the framework needs some. */
  readonly head?: string;
}

/** The app as the server renders it. */
export function serverApp(framework: Framework): Promise<App> {
  return serverModule<App>(`embed/${framework}-server.mjs`, { plugins: [svelte("server")] });
}

/** The script that hydrates it. */
export function clientScript(framework: Framework): Promise<string> {
  return bundleFor(`embed/${framework}-client.mjs`, { plugins: [svelte("client")] });
}
