// The app as a fetch handler, and its files.
import { createRequestHandler } from "react-router";
import sirv from "sirv";
import * as build from "./build/server/index.js";

export const files = sirv("build/client");
export const fetch = createRequestHandler(build);
