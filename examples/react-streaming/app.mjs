// React 19 streamed by Express 5: a page of which one part comes late, hydrated as a whole document.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { defineCatalogue } from "assent";
import { consent } from "assent/express";
import { googleFonts, googleMaps, youtube } from "assent/services";
import { build } from "esbuild";
import express from "express";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { Page } from "./page.mjs";

const LATE_MS = 1500;

const catalogue = defineCatalogue({
  policy: {
    version: "2026-11-30",
    lastUpdated: "2026-11-30",
    controller: { name: "The village cinema", email: "cinema@village.example" },
  },
  services: [googleFonts(), youtube(), googleMaps()],
});

const FILMS = [
  { day: "Friday", title: "The Ferryman" },
  { day: "Saturday", title: "Seven Winters" },
];

/** The browser's part of the page, as one script. */
async function bundleClient() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("client.mjs", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * @param {object} [options]
 * @param {number} [options.lateMs] how late the programme comes. Default 1,500
 * @param {() => void} [options.onWarning]
 */
export async function createApp({ lateMs = LATE_MS, onWarning } = {}) {
  const client = await bundleClient();
  const app = express();
  app.use(
    consent({
      catalogue,
      // A real site keeps its secret: with a new one every answer is asked for again.
      secret: process.env["CONSENT_SECRET"] ?? randomBytes(32).toString("hex"),
      ...(onWarning && { onWarning }),
    }),
  );
  app.get("/client.js", (_request, response) => response.type("text/javascript").send(client));
  app.get("/", (_request, response) => {
    const films = new Promise((resolve) => setTimeout(resolve, lateMs, FILMS));
    const { pipe, abort } = renderToPipeableStream(createElement(Page, { films }), {
      bootstrapScriptContent: "self.films = new Promise((give) => { self.giveFilms = give; });",
      bootstrapModules: ["/client.js"],
      onShellReady() {
        response.type("html");
        pipe(response);
      },
      onShellError() {
        response.status(500).send("<!doctype html><title>Something went wrong</title>");
      },
    });
    response.on("close", () => abort());
  });
  return app;
}
