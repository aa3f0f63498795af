// @ts-check
// Two workers behind one port, one PostgreSQL behind both: `npm run demo:cluster` starts a throw-away database and this.
// With a database of your own: DATABASE_URL=postgresql://… node examples/cluster/main.mjs. PORT is honoured.
import cluster from "node:cluster";
import { createApp } from "./app.mjs";

const WORKERS = 2;
/** Exit code of a worker that cannot listen: another would fare no better. */
const CANNOT_LISTEN = 98;
const address = process.env["DATABASE_URL"];
if (address === undefined) {
  console.error("DATABASE_URL is missing: npm run demo:cluster brings a database of its own.");
  process.exit(1);
}
const port = Number(process.env["PORT"] ?? "3000");
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT=${process.env["PORT"]} is not a port: use a number from 0 to 65535.`);
  process.exit(1);
}

if (cluster.isPrimary) {
  let isStopping = false;
  let isAnnounced = false;
  for (let i = 0; i < WORKERS; i += 1) cluster.fork();
  cluster.on("listening", (_worker, { port: bound }) => {
    if (isAnnounced) return;
    isAnnounced = true;
    const site = `http://localhost:${bound}`;
    console.log(`
  cluster: ${site} (${WORKERS} workers)

  answer the banner, then see what both workers have recorded:
    ${site}/  ${site}/ledger
  answer from a shell; the worker that records is whichever is free:
    for i in 1 2 3 4; do curl -s -o /dev/null -H 'Sec-Fetch-Site: same-origin' -d act=accept ${site}/consent/choice; done; curl -s ${site}/ledger
  kill a worker: the other answers, a new one takes its place, and nothing that was acknowledged is gone.

  Ctrl+C stops it.`);
  });
  cluster.on("exit", (worker, code) => {
    if (isStopping) return;
    if (code === CANNOT_LISTEN) process.exit(1);
    console.log(`  worker ${worker.process.pid} is gone; another takes its place.`);
    cluster.fork();
  });
  const stop = () => {
    isStopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
} else {
  const { app, close } = createApp(address);
  const server = app.listen(port);
  server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken: stop what listens there, or choose another (PORT=3001).`
        : `Cannot listen on port ${port}: ${error.message}`,
    );
    process.exit(CANNOT_LISTEN);
  });
  // The terminal sends SIGINT to all of us; the primary decides when it is time.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => {
    server.closeAllConnections();
    server.close(() => {
      // Waits for what is being recorded, and signs a last checkpoint if it has a key.
      void close().then(() => process.exit(0));
    });
  });
}
