import sirv from "sirv";
import { handler as pages } from "./dist/server/entry.mjs";

const files = sirv("dist/client");
export const handler = (request, response) =>
  files(request, response, () => pages(request, response));
