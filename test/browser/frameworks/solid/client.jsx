import { hydrate } from "solid-js/web";
import { App } from "./app.jsx";

hydrate(() => <App path={location.pathname} />, document.getElementById("app"));
