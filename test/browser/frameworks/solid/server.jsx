import { generateHydrationScript, renderToStream } from "solid-js/web";
import { App } from "./app.jsx";

export const head = () => generateHydrationScript();
export const show = (path, late, response) =>
  renderToStream(() => <App path={path} late={late} />).pipe(response);
