// The app in the browser. What is shown, and where it is hydrated, stands in the page's address.
import * as react from "react";
import { hydrateRoot } from "react-dom/client";
import { app } from "./variants.mjs";

const query = new URLSearchParams(location.search);
const root = query.get("root");
window.reactErrors = [];
hydrateRoot(
  root === "document" ? document : document.getElementById("root"),
  app(react, query.get("variant"), root),
  { onRecoverableError: (error) => window.reactErrors.push(String(error.message ?? error)) },
);
