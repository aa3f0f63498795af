import next from "next";

const app = next({ dev: false });
await app.prepare();
export const handler = app.getRequestHandler();
