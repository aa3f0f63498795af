import { createRequestListener } from "@react-router/node";
import sirv from "sirv";
import * as build from "./build/server/index.js";

const files = sirv("build/client");
const pages = createRequestListener({ build });
export const handler = (request, response) =>
  files(request, response, () => pages(request, response));
